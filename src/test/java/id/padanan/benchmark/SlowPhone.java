package id.padanan.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.padanan.web.browser.Chromium;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Chromium that simulates a cheap phone on a slow mobile network, with the settings of Lighthouse. */
final class SlowPhone implements AutoCloseable {
    private static final int CPU_SLOWDOWN = 4;
    private static final double REQUEST_LATENCY_MILLIS = 562.5;
    private static final double KILOBITS_DOWN = 1_474.56;
    private static final double KILOBITS_UP = 675;
    private static final double BYTES_A_KILOBIT = 1024 / 8.0;

    static final String DESCRIPTION = "A processor slowed down %d times, %.1f ms for a request and %.0f kbit/s"
            .formatted(CPU_SLOWDOWN, REQUEST_LATENCY_MILLIS, KILOBITS_DOWN);

    private static final String OBSERVE = """
            window.vitals = { largestPaint: 0, layoutShift: 0 };
            new PerformanceObserver((list) => list.getEntries().forEach((paint) => {
              vitals.largestPaint = paint.startTime;
            })).observe({ type: "largest-contentful-paint", buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((shift) => {
              vitals.layoutShift += shift.value;
            })).observe({ type: "layout-shift", buffered: true });
            """;

    private final Chromium chromium = Chromium.start();

    /** Opens a page twice in a new profile: first with an empty cache, then with a filled one. */
    List<PageLoad> visit(URI address) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(360, 740).setDeviceScaleFactor(2);
        try (BrowserContext profile = chromium.browser().newContext(options)) {
            profile.addInitScript(OBSERVE);
            Page page = profile.newPage();
            CDPSession session = profile.newCDPSession(page);
            slowDown(session);
            Traffic traffic = new Traffic(session);
            PageLoad first = load(page, address, traffic);
            // Leaves the page first, because opening the same URL again would count as a reload.
            page.navigate("about:blank");
            PageLoad again = load(page, address, traffic);
            return List.of(first, again);
        }
    }

    private static void slowDown(CDPSession session) {
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", CPU_SLOWDOWN);
        session.send("Emulation.setCPUThrottlingRate", processor);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", REQUEST_LATENCY_MILLIS);
        network.addProperty("downloadThroughput", KILOBITS_DOWN * BYTES_A_KILOBIT);
        network.addProperty("uploadThroughput", KILOBITS_UP * BYTES_A_KILOBIT);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
    }

    private static PageLoad load(Page page, URI address, Traffic traffic) {
        traffic.forget();
        page.navigate(address.toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<?, ?> vitals = (Map<?, ?>) page.evaluate("vitals");
        return new PageLoad(
                number(vitals, "largestPaint"), number(vitals, "layoutShift"), traffic.bytes, traffic.requests);
    }

    private static double number(Map<?, ?> vitals, String name) {
        return ((Number) vitals.get(name)).doubleValue();
    }

    @Override
    public void close() {
        chromium.close();
    }

    /** Traffic over the network. Excludes responses from the cache. */
    private static final class Traffic {
        private long bytes;
        private int requests;

        Traffic(CDPSession session) {
            session.on("Network.loadingFinished", this::count);
        }

        private void count(JsonObject finished) {
            long received = Math.round(finished.get("encodedDataLength").getAsDouble());
            bytes += received;
            requests += received > 0 ? 1 : 0;
        }

        void forget() {
            bytes = 0;
            requests = 0;
        }
    }
}
