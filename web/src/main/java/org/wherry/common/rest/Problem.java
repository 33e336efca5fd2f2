package org.wherry.common.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Words;

/**
 * Why a call was refused, as RFC 9457 has it.
 *
 * @param type where the reason is explained; always {@code about:blank} here, the reason says it
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what to do instead, in a sentence
 * @param reason the reason's name, such as {@code FULL}
 * @param reference what the log knows this failure by; only where the fault is ours
 */
@Schema(name = "Problem", description = "Why a call was refused, as RFC 9457 has it")
public record Problem(String type, String title, int status, String detail, String reason, Optional<String> reference) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem that a refusal is. */
    public static Problem of(Refusal refusal) {
        return of(refusal.reason(), refusal.details());
    }

    /** The problem of a reason. */
    public static Problem of(Reason reason, Object... details) {
        return of(reason.status(), reason.name(), Words.say(reason.key(), List.of(details)));
    }

    /** A problem in one's own words. */
    public static Problem of(int status, String reason, String detail) {
        return new Problem("about:blank", title(status), status, detail, reason, Optional.empty());
    }

    /** The same, with what the log knows it by. */
    public Problem known(String by) {
        return new Problem(type, title, status, detail, reason, Optional.of(by));
    }

    /** The problem as it is sent. */
    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("reason", reason);
        reference.ifPresent(known -> json.add("reference", known));
        return json.build().toString();
    }

    private static String title(int status) {
        jakarta.ws.rs.core.Response.Status known = jakarta.ws.rs.core.Response.Status.fromStatusCode(status);
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
