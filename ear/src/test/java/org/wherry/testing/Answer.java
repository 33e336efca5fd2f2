package org.wherry.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.List;

/** What came back for one HTTP request. */
public record Answer(String request, int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON came for " + this, e);
        }
    }

    /** The one value of a header; empty where it was not sent. */
    public String header(String name) {
        return String.join(" | ", all(name));
    }

    /** Every value of a header. */
    public List<String> all(String name) {
        return headers.allValues(name);
    }

    /** The media type without its parameters. */
    public String type() {
        return header("Content-Type").replaceAll(";.*", "").strip();
    }

    @Override
    public String toString() {
        String start = body.length() > 400 ? body.substring(0, 400) + "…" : body;
        return request + " → " + status + " " + start.strip();
    }
}
