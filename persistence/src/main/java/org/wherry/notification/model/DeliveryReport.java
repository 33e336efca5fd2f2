package org.wherry.notification.model;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * What a mail server reports of a message.
 *
 * @param message which message
 * @param status its code, as RFC 3463 has it: 5.1.1
 * @param diagnostic in the server's own words
 */
public record DeliveryReport(UUID message, String status, String diagnostic) {

    /** The longest report that is read: the server’s words, and the head of what came back. */
    public static final int LONGEST = 100_000;

    /** The longest that is kept of a server’s words. */
    public static final int LONGEST_DIAGNOSTIC = 500;

    private static final String UNKNOWN = "5.0.0";
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern ID =
            Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:@[^>\\s]+)?");
    private static final Pattern OUR_ID =
            Pattern.compile("^Message-ID:\\s*<?" + ID.pattern(), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

    /** Keeps what is known; a code that is none is the one for “failed, who knows why”. */
    public DeliveryReport {
        String code = status == null ? "" : status.strip();
        status = STATUS.matcher(code).matches() ? code : UNKNOWN;
        String words = diagnostic == null
                ? ""
                : diagnostic.replaceAll("\\p{Cntrl}+", " ").strip();
        diagnostic = words.length() <= LONGEST_DIAGNOSTIC ? words : words.substring(0, LONGEST_DIAGNOSTIC - 1) + "…";
    }

    /**
     * Of a message that somebody names.
     *
     * @param id its id or its whole Message-ID
     */
    public static DeliveryReport of(String id, String status, String diagnostic) {
        return new DeliveryReport(
                Optional.ofNullable(id)
                        .map(String::strip)
                        .map(typed -> typed.replaceAll("^<|>$", ""))
                        .map(ID::matcher)
                        .filter(java.util.regex.Matcher::matches)
                        .map(found -> UUID.fromString(found.group(1)))
                        .orElseThrow(() -> new Refusal(MessageRefusal.NO_MESSAGE_NAMED)),
                status,
                diagnostic);
    }

    /**
     * Reads what a mail server sends back (RFC 3464): the last Message-ID of ours in it is that of the message.
     *
     * @param mail the whole of it, or at least its report and the head of what came back
     */
    public static DeliveryReport read(String mail) {
        String text = FOLD.matcher(Text.required(mail, "report", LONGEST)).replaceAll(" ");
        String id = OUR_ID.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .reduce((first, last) -> last)
                .orElse(null);
        return of(id, field(text, "Status"), field(text, "Diagnostic-Code"));
    }

    /** Whether trying again is of no use. */
    public boolean permanent() {
        return status.startsWith("5");
    }

    private static String field(String text, String name) {
        return Pattern.compile("^" + name + ":\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
