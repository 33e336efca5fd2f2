package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Goes to a provider, as the browser of somebody who is signed in there, and comes back. */
final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Browser() {}

    /** Goes where it is sent, and gives what stands in the address that it is sent back to. */
    static ProviderAnswer goThere(SignInElsewhere begun) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(begun.address())).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            Map<String, String> back = parameters(
                    URI.create(answer.headers().firstValue("Location").orElseThrow()));
            assertThat(back).containsEntry("state", begun.state());
            return new ProviderAnswer(back.get("code"), back.get("error"), back.get("iss"));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> parameters(URI address) {
        Map<String, String> all = new HashMap<>();
        for (String pair : address.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            all.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return all;
    }
}
