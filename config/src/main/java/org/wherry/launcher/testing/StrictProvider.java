package org.wherry.launcher.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A provider of identities within the JVM of the tests, stricter than any real one: it forgives no parameter that is
 * missing, double or wrong, insists on PKCE, state, nonce and the client's secret, and takes each code once. It asks
 * nobody for a password: a test says who is signed in there. It is written without the library that Wherry speaks to
 * providers with, so that the two cannot be wrong in the same way.
 */
public final class StrictProvider implements AutoCloseable {
    private static final String CLIENT = "wherry";
    private static final String SECRET = "a secret: with + and % in it";
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final int VALID_SECONDS = 300;

    private final HttpServer server;
    private final String comeBack;
    private final Clock clock;
    private final SignedTokens tokens = new SignedTokens();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, Object> claims = new ConcurrentHashMap<>();
    private volatile SignedTokens.Signature signature = SignedTokens.Signature.RS256;
    private volatile String error;
    private volatile boolean down;

    private StrictProvider(HttpServer server, String comeBack, Clock clock) {
        this.server = server;
        this.comeBack = comeBack;
        this.clock = clock;
    }

    /**
     * Starts it on a free port of this machine.
     *
     * @param comeBack the one address that it sends people back to
     */
    public static StrictProvider start(String comeBack, Clock clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StrictProvider provider = new StrictProvider(server, comeBack, clock);
            server.createContext("/.well-known/openid-configuration", provider.answering(provider::describe));
            server.createContext("/keys", provider.answering(exchange -> json(exchange, OK, provider.tokens.keys())));
            server.createContext("/authorize", provider.answering(provider::authorize));
            server.createContext("/token", provider.answering(provider::token));
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, as it names itself. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What Wherry has to be told of it, under a name: as variables of the environment. */
    public Map<String, String> settings(String name, String label) {
        String before = "WHERRY_OIDC_" + name + "_";
        return Map.of(
                before + "ISSUER", issuer(),
                before + "CLIENT_ID", CLIENT,
                before + "CLIENT_SECRET", SECRET,
                before + "LABEL", label);
    }

    /** Somebody is signed in there from now on, and nothing is amiss. */
    public StrictProvider signsIn(String subject, String name) {
        claims.clear();
        complaints.clear();
        claims.put("sub", subject);
        claims.put("preferred_username", name);
        signature = SignedTokens.Signature.RS256;
        error = null;
        down = false;
        return this;
    }

    /** Says something else in what it signs: a text, a whole number or a list of texts; null leaves it out. */
    public StrictProvider claiming(String claim, Object value) {
        claims.put(claim, value == null ? SignedTokens.LEFT_OUT : value);
        return this;
    }

    /** Signs in another way. */
    public StrictProvider signing(SignedTokens.Signature other) {
        signature = other;
        return this;
    }

    /** Sends people back with an error from now on. */
    public StrictProvider refusing(String why) {
        error = why;
        return this;
    }

    /** Answers nothing but that it is out of order. */
    public StrictProvider down() {
        down = true;
        return this;
    }

    /** What it did not like since somebody signed in there. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What answers a request. */
    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private HttpHandler answering(Answering answering) {
        return exchange -> {
            try (exchange) {
                if (down) {
                    text(exchange, UNAVAILABLE, "out of order");
                } else {
                    answering.answer(exchange);
                }
            } catch (IllegalArgumentException wrong) {
                complaints.add(wrong.getMessage());
                text(exchange, BAD_REQUEST, wrong.getMessage());
            }
        };
    }

    private void describe(HttpExchange exchange) throws IOException {
        Map<String, Object> says = new HashMap<>(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256", "ES256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic"),
                "code_challenge_methods_supported", List.of("S256")));
        says.put("authorization_response_iss_parameter_supported", true);
        json(exchange, OK, SignedTokens.json(says));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        demand(asked, "response_type", "code");
        demand(asked, "client_id", CLIENT);
        demand(asked, "redirect_uri", comeBack);
        demand(asked, "code_challenge_method", "S256");
        if (!List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid")) {
            throw new IllegalArgumentException("the scope is not openid");
        }
        for (String unguessable : List.of("state", "nonce", "code_challenge")) {
            if (!asked.getOrDefault(unguessable, "").matches("[A-Za-z0-9_-]{32,128}")) {
                throw new IllegalArgumentException(unguessable + " is missing, or can be guessed");
            }
        }
        String outcome;
        if (error != null) {
            outcome = "error=" + error;
        } else {
            String code = UUID.randomUUID().toString();
            codes.put(code, asked);
            outcome = "code=" + code;
        }
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        comeBack + "?" + outcome + "&state=" + asked.get("state") + "&iss="
                                + URLEncoder.encode(issuer(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(FOUND, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        demand(sent, "grant_type", "authorization_code");
        demand(sent, "redirect_uri", comeBack);
        if (!isTheClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
            complaints.add("the client did not prove itself");
            json(exchange, UNAUTHORIZED, "{\"error\":\"invalid_client\"}");
            return;
        }
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")))) {
            complaints.add(asked == null ? "there is no such code" : "the verifier does not fit");
            json(exchange, BAD_REQUEST, "{\"error\":\"invalid_grant\"}");
            return;
        }
        Map<String, Object> answer = Map.of(
                "token_type",
                "Bearer",
                "access_token",
                UUID.randomUUID().toString(),
                "expires_in",
                VALID_SECONDS,
                "id_token",
                tokens.sign(claims(asked), signature, SECRET));
        json(exchange, OK, SignedTokens.json(answer));
    }

    private Map<String, Object> claims(Map<String, String> asked) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> all = new HashMap<>(Map.of(
                "iss", issuer(), "aud", CLIENT, "iat", now, "exp", now + VALID_SECONDS, "nonce", asked.get("nonce")));
        all.putAll(claims);
        all.values().removeIf(value -> value == SignedTokens.LEFT_OUT);
        return all;
    }

    private static boolean isTheClient(String header) {
        String pair = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
                + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))).equals(header);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> all = new HashMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            String[] parts = pair.split("=", 2);
            String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            if (all.put(parts[0], value) != null) {
                throw new IllegalArgumentException(parts[0] + " is there twice");
            }
        }
        return all;
    }

    private static void demand(Map<String, String> sent, String name, String wanted) {
        if (!wanted.equals(sent.get(name))) {
            throw new IllegalArgumentException(name + " is " + sent.get(name) + " and not " + wanted);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(exchange, status, body);
    }

    private static void text(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
        send(exchange, status, body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
