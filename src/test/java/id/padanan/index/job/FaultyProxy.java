package id.padanan.index.job;

import id.padanan.elasticsearch.server.TestElasticsearch;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A proxy between a job and the Elasticsearch that all tests share. It injects faults. As an extension, it closes after each
 * test.
 */
public final class FaultyProxy implements AfterEachCallback {
    /** The fault of a bulk request. */
    public enum Fault {
        NONE,
        /** The connection breaks before Elasticsearch receives the request. */
        LOST_REQUEST,
        /** The connection breaks after Elasticsearch has executed the request. */
        LOST_ANSWER,
        /** The whole request is refused. */
        TOO_MANY_REQUESTS,
        /** Each document is refused because a queue is full. */
        FULL_QUEUE,
        /** The request is refused if it has more than one document. */
        TOO_LARGE,
        /** The request waits until {@link FaultyProxy#release}. */
        HELD
    }

    private static final String FULL_QUEUE_ITEM =
            "{\"index\":{\"_id\":\"x\",\"status\":429,\"error\":{\"type\":\"es_rejected_execution_exception\","
                    + "\"reason\":\"queue is full\"}}}";

    private static final Vertx VERTX = Vertx.vertx();

    private final HttpHost target = TestElasticsearch.host();
    private final HttpClient toElasticsearch = VERTX.createHttpClient();
    private final int port;
    private final RestClient client;
    private final AtomicInteger bulks = new AtomicInteger();
    private final Map<String, StandIn> standIns = new ConcurrentHashMap<>();
    private final AtomicReference<Lost> toLose = new AtomicReference<>();
    private final Promise<Void> released = Promise.promise();
    private HttpServer server;
    private volatile IntFunction<Fault> faults = number -> Fault.NONE;

    public FaultyProxy() {
        server = listen(0);
        port = server.actualPort();
        client = RestClient.builder(new HttpHost("127.0.0.1", port, "http")).build();
    }

    private HttpServer listen(int onPort) {
        return VERTX.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> handle(request, body)))
                .listen(onPort, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /**
     * Simulates a stopped Elasticsearch: breaks open connections and refuses new ones. Must not be called on the
     * proxy's own threads.
     */
    void goAway() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Reverses {@link #goAway}. */
    void comeBack() {
        server = listen(port);
    }

    /** A client whose requests go through here. */
    public RestClient client() {
        return client;
    }

    /** Injects a fault into the n-th bulk request from now, counted from 0. */
    public void fault(IntFunction<Fault> byNumber) {
        bulks.set(0);
        faults = byNumber;
    }

    /** Answers requests whose path contains this text instead of Elasticsearch. */
    public void standIn(String pathPart, int status, String json) {
        standIns.put(pathPart, new StandIn(status, json));
    }

    /** Stops answering instead of Elasticsearch. */
    void standDown() {
        standIns.clear();
    }

    private record StandIn(int status, String json) {}

    /**
     * Breaks the connection once, after Elasticsearch has executed the next request with this method whose path
     * contains this text.
     */
    void loseAnswer(String method, String pathPart) {
        toLose.set(new Lost(method, pathPart));
    }

    /** Whether all planned connection breaks have happened. */
    boolean hasLost() {
        return toLose.get() == null;
    }

    private record Lost(String method, String pathPart) {
        boolean is(HttpServerRequest request) {
            return request.method().name().equals(method) && request.path().contains(pathPart);
        }
    }

    /** Forwards the held requests, and all later ones at once. */
    public void release() {
        released.complete();
    }

    /** Number of bulk requests since the last {@link #fault}. */
    int bulks() {
        return bulks.get();
    }

    private void handle(HttpServerRequest request, Buffer body) {
        Optional<StandIn> standIn = standIns.keySet().stream()
                .filter(request.path()::contains)
                .findFirst()
                .map(standIns::get);
        if (standIn.isPresent()) {
            answer(request, standIn.get().status(), standIn.get().json());
            return;
        }
        Lost lost = toLose.get();
        if (lost != null && lost.is(request) && toLose.compareAndSet(lost, null)) {
            forward(request, body, true);
            return;
        }
        boolean bulk = request.path().endsWith("/_bulk");
        Fault fault = bulk ? faults.apply(bulks.getAndIncrement()) : Fault.NONE;
        switch (fault) {
            case LOST_REQUEST -> request.connection().close();
            case TOO_MANY_REQUESTS ->
                answer(request, 429, "{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"busy\"}}");
            case FULL_QUEUE -> {
                long items = body.toString().lines().count() / 2;
                answer(
                        request,
                        200,
                        "{\"items\":[" + FULL_QUEUE_ITEM + ("," + FULL_QUEUE_ITEM).repeat((int) items - 1) + "]}");
            }
            case TOO_LARGE -> {
                if (body.toString().lines().count() > 2) {
                    answer(request, 413, "");
                } else {
                    forward(request, body, false);
                }
            }
            case HELD -> released.future().onSuccess(ignored -> forward(request, body, false));
            case NONE, LOST_ANSWER -> forward(request, body, fault == Fault.LOST_ANSWER);
        }
    }

    private static void answer(HttpServerRequest request, int status, String json) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json);
    }

    private void forward(HttpServerRequest request, Buffer body, boolean loseAnswer) {
        RequestOptions options = new RequestOptions()
                .setHost(target.getHostName())
                .setPort(target.getPort())
                .setMethod(HttpMethod.valueOf(request.method().name()))
                .setURI(request.uri());
        toElasticsearch
                .request(options)
                .compose((HttpClientRequest out) -> {
                    String type = request.getHeader("Content-Type");
                    if (type != null) {
                        out.putHeader("Content-Type", type);
                    }
                    return out.send(body);
                })
                .compose(in -> in.body().map(content -> {
                    if (loseAnswer) {
                        request.connection().close();
                    } else {
                        answer(request, in.statusCode(), content.toString());
                    }
                    return content;
                }))
                .onFailure(e -> request.connection().close());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        client.close();
        server.close().toCompletionStage().toCompletableFuture().join();
        toElasticsearch.close().toCompletionStage().toCompletableFuture().join();
    }
}
