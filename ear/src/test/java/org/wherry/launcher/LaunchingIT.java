package org.wherry.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.wherry.testing.RunningWherry;

/** One command starts everything, and nothing is left when it ends, however it ends. */
class LaunchingIT {

    @Test
    void servesWithTheHeadersOnEveryAnswerAndKeepsItsDataToTheNextStart() throws Exception {
        LaunchOptions options = RunningWherry.options("launching").withDurable(true);
        try (Wherry first = Wherry.start(options);
                Connection owner = first.database().connectAsOwner()) {
            owner.createStatement().execute("CREATE TABLE kept (word text)");
            HttpResponse<String> missing = get(first, "no-such-page");
            assertThat(missing.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(missing.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(missing.headers().allValues("Referrer-Policy")).hasSize(1);
        }
        Map<String, String> behindHttps = Map.of("WHERRY_BEHIND_PROXY", "true", "WHERRY_SECURE_COOKIES", "true");
        try (Wherry second = Wherry.start(options.withEnvironment(behindHttps));
                Connection application = second.database().connectAsApplication()) {
            assertThat(application
                            .createStatement()
                            .executeQuery("SELECT * FROM kept")
                            .next())
                    .isFalse();
            assertThat(get(second, "").statusCode()).isEqualTo(200);
            for (String path : List.of("people/sign-in", "no-such-page", "resources/css/wherry.css", "openapi")) {
                assertThat(get(second, path).headers().allValues("Strict-Transport-Security"))
                        .as(path)
                        .isEmpty();
                HttpResponse<String> secure = get(second, path, "X-Forwarded-Proto", "https");
                assertThat(secure.headers().allValues("Strict-Transport-Security"))
                        .as(path)
                        .containsExactly("max-age=31536000");
            }
            assertThat(get(second, "people/sign-in", "X-Forwarded-Proto", "https")
                            .headers()
                            .allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie ->
                            assertThat(cookie).containsIgnoringCase("secure").contains("HttpOnly", "SameSite"));
            HttpResponse<String> page = postTooMuch(second, "");
            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(page.body()).contains("<h1>");
            HttpResponse<String> problem = postTooMuch(second, "api/v1/sessions/x/bookings");
            assertThat(problem.statusCode()).isEqualTo(413);
            assertThat(problem.body()).contains("\"reason\":\"TOO_LARGE\"");
        }
    }

    @Test
    void refusesAPortThatIsInUseAndLeavesNothingBehind() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            LaunchOptions options = RunningWherry.options("port").withAddress("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(() -> Wherry.start(options))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " is in use");
            assertThat(options.home()).doesNotExist();
        }
    }

    @Test
    void refusesAnApplicationThatDoesNotDeployAndLeavesNothingRunning() throws Exception {
        LaunchOptions whole = RunningWherry.options("broken");
        Files.createDirectories(whole.home());
        var broken = whole.home().resolve("broken.ear");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(broken))) {
            archive.putNextEntry(new ZipEntry("META-INF/application.xml"));
            archive.write("<application".getBytes(StandardCharsets.UTF_8));
        }
        LaunchOptions options =
                LaunchOptions.of(whole.home(), whole.server(), broken).withDurable(false);
        assertThatThrownBy(() -> Wherry.start(options))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("The application could not be deployed");
        assertThat(options.home().resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void noticesThatTheServerDiedAndThenStopsTheDatabaseToo() throws Exception {
        LaunchOptions options = RunningWherry.options("dying");
        try (Wherry wherry = Wherry.start(options)) {
            assertThatThrownBy(() -> Wherry.start(options))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Wherry already runs from");
            wherry.serverProcess().destroyForcibly();
            wherry.ended().get(20, TimeUnit.SECONDS);
        }
        assertThat(options.home().resolve("database/postmaster.pid")).doesNotExist();
    }

    private static HttpResponse<String> postTooMuch(Wherry wherry, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(wherry.address() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[5_000_000]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(Wherry wherry, String path) throws IOException, InterruptedException {
        return get(wherry, path, "Accept", "*/*");
    }

    private static HttpResponse<String> get(Wherry wherry, String path, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(wherry.address() + path))
                                .header(header, value)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
