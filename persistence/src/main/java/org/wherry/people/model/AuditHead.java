package org.wherry.people.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The end of the chain at some moment. Kept outside of the database, it shows later whether the chain still goes through
 * it.
 *
 * @param position how many entries are sealed
 * @param hash the seal of the last one, in hexadecimal
 * @param sealedAt when it was sealed
 */
public record AuditHead(long position, String hash, Instant sealedAt) {

    /** The line that is kept of it. */
    public String toLine() {
        return position + " " + hash + " " + sealedAt;
    }

    /** Reads such a line; empty for anything else. */
    public static Optional<AuditHead> ofLine(String line) {
        String[] words = line.strip().split(" ");
        try {
            return words.length == 3
                    ? Optional.of(new AuditHead(Long.parseLong(words[0]), words[1], Instant.parse(words[2])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
