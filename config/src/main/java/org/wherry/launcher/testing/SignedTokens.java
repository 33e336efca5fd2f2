package org.wherry.launcher.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what {@link StrictProvider} says, well or in one of the ways that must not be believed. */
public final class SignedTokens {

    /** In place of a value: leaves the claim out. */
    static final Object LEFT_OUT = new Object();

    private static final int RSA_BITS = 2048;
    private static final int EC_BYTES = 32;

    private final KeyPair rsa = pair("RSA");
    private final KeyPair ec = pair("EC");
    private final KeyPair somebodyElses = pair("RSA");

    /** How a token is signed. */
    public enum Signature {
        /** By the provider's RSA key. */
        RS256,
        /** By the provider's elliptic key. */
        ES256,
        /** Not at all. */
        NONE,
        /** By the secret that client and provider share. */
        HS256,
        /** By the provider's public key, taken for a secret. */
        HS256_WITH_THE_PUBLIC_KEY,
        /** In no way that could be read. */
        UNREADABLE,
        /** By a key of somebody else that says it is the provider's. */
        ANOTHER_KEY
    }

    /** The provider's public keys, as a JSON Web Key Set. */
    String keys() {
        RSAPublicKey rsaKey = (RSAPublicKey) rsa.getPublic();
        ECPublicKey ecKey = (ECPublicKey) ec.getPublic();
        return "{\"keys\":["
                + json(Map.of(
                        "kty", "RSA",
                        "kid", "rsa",
                        "use", "sig",
                        "n", base64(unsigned(rsaKey.getModulus())),
                        "e", base64(unsigned(rsaKey.getPublicExponent()))))
                + ","
                + json(Map.of(
                        "kty", "EC",
                        "kid", "ec",
                        "use", "sig",
                        "crv", "P-256",
                        "x", base64(padded(ecKey.getW().getAffineX())),
                        "y", base64(padded(ecKey.getW().getAffineY()))))
                + "]}";
    }

    /** A token that says these claims. */
    String sign(Map<String, Object> claims, Signature how, String secret) {
        return switch (how) {
            case RS256 -> signed(claims, "RS256", "rsa", "SHA256withRSA", rsa.getPrivate());
            case ES256 -> signed(claims, "ES256", "ec", "SHA256withECDSAinP1363Format", ec.getPrivate());
            case ANOTHER_KEY -> signed(claims, "RS256", "rsa", "SHA256withRSA", somebodyElses.getPrivate());
            case NONE -> base64(json(Map.of("alg", "none"))) + "." + base64(json(claims)) + ".";
            case UNREADABLE -> "neither.here.nor.there";
            case HS256 -> keyed(claims, secret.getBytes(StandardCharsets.UTF_8));
            case HS256_WITH_THE_PUBLIC_KEY -> keyed(claims, rsa.getPublic().getEncoded());
        };
    }

    private static String signed(
            Map<String, Object> claims, String algorithm, String keyId, String name, PrivateKey key) {
        String content = base64(json(Map.of("alg", algorithm, "kid", keyId))) + "." + base64(json(claims));
        try {
            java.security.Signature signature = java.security.Signature.getInstance(name);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keyed(Map<String, Object> claims, byte[] key) {
        String content = base64(json(Map.of("alg", "HS256", "kid", "rsa"))) + "." + base64(json(claims));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object of texts, numbers, truths and lists of texts. */
    static String json(Map<String, ?> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + value(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return value instanceof List<?> list
                ? list.stream().map(SignedTokens::value).collect(Collectors.joining(",", "[", "]"))
                : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> quoted.append(
                        unit < ' ' || unit == '"' || unit == '\\'
                                ? String.format("\\u%04x", unit)
                                : Character.toString(unit)));
        return quoted.append('"').toString();
    }

    private static KeyPair pair(String kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (kind.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(RSA_BITS);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] padded(BigInteger coordinate) {
        byte[] bytes = unsigned(coordinate);
        byte[] padded = new byte[EC_BYTES];
        System.arraycopy(bytes, 0, padded, EC_BYTES - bytes.length, bytes.length);
        return padded;
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
