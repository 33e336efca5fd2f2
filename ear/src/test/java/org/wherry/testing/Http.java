package org.wherry.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks Wherry over HTTP, without a browser: keeps no cookie and follows no redirect.
 *
 * <p>Immutable: each {@code as} and {@code with} gives another one. Safe for many threads.
 */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final Map<String, String> headers;

    Http(URI address, Map<String, String> headers) {
        this.address = address;
        this.headers = Map.copyOf(headers);
    }

    /** Asks with somebody's token. */
    public Http as(DemoAccount account) {
        return with("Authorization", "Bearer " + account.token());
    }

    /** Asks with a header. */
    public Http with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Http(address, more);
    }

    /** Gets a path, such as {@code /api/v1/courses?page=2}. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Gets a path that must be there, as JSON. */
    public JsonNode json(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError("Expected 200 for " + answer);
        }
        return answer.json();
    }

    /** Posts JSON. */
    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    /** Posts what a form would. */
    public Answer postForm(String path, String form) {
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, form);
    }

    /** Sends a request of any method; without a body where that is null. */
    public Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
