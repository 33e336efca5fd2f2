package org.wherry.launcher;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How the audit is hashed, as docs/decisions/0018 says it. The application has this in its own words: what it writes is
 * examined here without any of its code.
 */
final class AuditForm {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** Derives the key of the audit from that of the installation. */
    AuditForm(byte[] installationKey) {
        key = mac(installationKey, "audit".getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of some parts, each a text or missing. */
    byte[] hash(String... parts) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (String part : parts) {
            if (part == null) {
                form.writeBytes("-;".getBytes(StandardCharsets.UTF_8));
            } else {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                form.writeBytes((text.length + ":").getBytes(StandardCharsets.UTF_8));
                form.writeBytes(text);
                form.write(';');
            }
        }
        return mac(key, form.toByteArray());
    }

    /** Bytes as a part. */
    static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static byte[] mac(byte[] with, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(with, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
