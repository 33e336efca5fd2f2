package org.wherry.scheduling.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** Reads the parts of a body that stand in lists, and the kinds of value that only plans have. */
final class Parts {

    private Parts() {}

    /** The objects of a list; none where it is left out. */
    static List<JsonBody> list(JsonBody body, String name) {
        JsonValue value = body.object().getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            return array.getValuesAs(JsonObject.class).stream()
                    .map(JsonBody::new)
                    .toList();
        }
        throw Parameters.malformed(name);
    }

    /** The object of a name; an empty one where it is left out. */
    static JsonBody part(JsonBody body, String name) {
        JsonValue value = body.object().getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return new JsonBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        if (value instanceof JsonObject object) {
            return new JsonBody(object);
        }
        throw Parameters.malformed(name);
    }

    /** The ids of a list. */
    static Set<UUID> ids(JsonBody body, String name) {
        return body.texts(name).stream()
                .map(id -> Parameters.idOrNull(name, id))
                .peek(id -> require(id, name))
                .collect(Collectors.toSet());
    }

    /** The dates of a list. */
    static List<LocalDate> dates(JsonBody body, String name) {
        return body.texts(name).stream()
                .map(date -> require(Parameters.date(name, date), name))
                .toList();
    }

    /** A time of day that has to be there. */
    static LocalTime time(JsonBody body, String name) {
        try {
            return LocalTime.parse(require(body.text(name), name));
        } catch (DateTimeException unreadable) {
            throw Parameters.malformed(name);
        }
    }

    /** An instant, or null. */
    static Instant instant(JsonBody body, String name) {
        String text = body.text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw Parameters.malformed(name);
        }
    }

    /** A number, or null. */
    static BigDecimal number(JsonBody body, String name) {
        JsonValue value = body.object().getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        throw Parameters.malformed(name);
    }

    /** A whole number that has to be there. */
    static int wholeNumber(JsonBody body, String name) {
        return body.wholeNumber(name).orElseThrow(() -> Parameters.malformed(name));
    }

    /** What has to be there. */
    static <T> T require(T value, String name) {
        if (value == null) {
            throw Parameters.malformed(name);
        }
        return value;
    }
}
