package id.padanan.elasticsearch.analysis;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.http.util.EntityUtils;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** A token of an analyzer, in Lucene or on the server. Offsets are in characters. */
record AnalyzedToken(String term, int start, int end, int position) {

    /**
     * Analyzes a text on the server.
     *
     * @param path path of the {@code _analyze} endpoint, optionally within an index
     * @param body request body without the text
     */
    static List<AnalyzedToken> onServer(RestClient client, String path, JsonObject body, String text)
            throws IOException {
        JsonObject analysis = body.deepCopy();
        analysis.addProperty("text", text);
        Request request = new Request("POST", path);
        request.setJsonEntity(analysis.toString());
        String answer = EntityUtils.toString(client.performRequest(request).getEntity());
        List<AnalyzedToken> tokens = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("tokens")) {
            JsonObject token = element.getAsJsonObject();
            tokens.add(new AnalyzedToken(
                    token.get("token").getAsString(),
                    token.get("start_offset").getAsInt(),
                    token.get("end_offset").getAsInt(),
                    token.get("position").getAsInt()));
        }
        return tokens;
    }

    /** Analyzes a text in Lucene with the standard tokenizer and the given filters. */
    static List<AnalyzedToken> inLucene(UnaryOperator<TokenStream> filters, String text) throws IOException {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        List<AnalyzedToken> tokens = new ArrayList<>();
        try (TokenStream stream = filters.apply(tokenizer)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new AnalyzedToken(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        }
        return tokens;
    }
}
