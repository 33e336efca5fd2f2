package org.wherry.people.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that hashes the audit. It is not in the database, so that whoever changes a row by hand cannot make a hash
 * that fits it.
 *
 * <p>A hash is HMAC-SHA-256 over the parts of a thing, each written as its length in bytes, a colon, its UTF-8 bytes
 * and a semicolon; what is missing is a hyphen and a semicolon, and bytes are written in hexadecimal. The same is
 * written out in {@code docs/decisions/0018}, and the launcher's own examination reads it from there.
 */
public final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** Takes a key of its own, derived from that of the installation. */
    public AuditKey(byte[] key) {
        this.key = key.clone();
    }

    /** The hash of some parts; an array of bytes counts as its hexadecimal digits, anything else as its text. */
    byte[] hash(Object... parts) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part == null) {
                form.writeBytes(new byte[] {'-', ';'});
            } else {
                byte[] text = text(part).getBytes(StandardCharsets.UTF_8);
                form.writeBytes((text.length + ":").getBytes(StandardCharsets.UTF_8));
                form.writeBytes(text);
                form.write(';');
            }
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(form.toByteArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object part) {
        return part instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : Objects.toString(part);
    }
}
