package org.wherry.booking.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.common.model.Refusal;

/**
 * What a caller names a request, so that it can be sent again without harm.
 *
 * @param value 1 to 200 printable ASCII characters
 */
record IdempotencyKey(String value) {

    private static final int LONGEST = 200;

    IdempotencyKey {
        boolean fits = value != null
                && !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!fits) {
            throw new Refusal(BookingRefusal.KEY_MALFORMED);
        }
    }

    /** Nothing where nothing was said, so that a key kept by an earlier release is known again. */
    private static String said(BookPlace wanted) {
        return wanted.why() == null && wanted.payer() == null ? "" : "|" + wanted.why() + "|" + wanted.payer();
    }

    /**
     * A fingerprint of what was asked for, as hexadecimal digits. What somebody needs is not in it: so few things can be
     * needed that the print would tell which.
     */
    String print(BookPlace wanted) {
        String asked = wanted.session() + "|" + wanted.post() + "|" + wanted.ifFull() + said(wanted);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
