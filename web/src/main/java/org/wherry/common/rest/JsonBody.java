package org.wherry.common.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The body of a call, read strictly: what is no JSON object, or holds something else than is asked for, is refused by
 * the name of what could not be read.
 *
 * @param object the object that was sent; an empty one where nothing was
 */
public record JsonBody(JsonObject object) {

    /** Looked for once: the search goes through all jars. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /**
     * Reads it.
     *
     * @param body what was sent, or null
     * @param type what the body says it is; null where there is none, which is why a resource takes any type
     */
    public static JsonBody read(String body, MediaType type) {
        if (body == null || body.isBlank()) {
            return new JsonBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw new NotSupportedException();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(body))) {
            return new JsonBody(reader.readObject());
        } catch (JsonException unreadable) {
            throw Parameters.malformed("body");
        }
    }

    /** A text, or null where there is none. */
    public String text(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw Parameters.malformed(name);
    }

    /** A whole number; empty where there is none. */
    public Optional<Integer> wholeNumber(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        try {
            if (value instanceof JsonNumber number) {
                return Optional.of(number.intValueExact());
            }
        } catch (ArithmeticException tooLarge) {
            throw Parameters.malformed(name);
        }
        throw Parameters.malformed(name);
    }

    /** Several texts; none where there are none. */
    public List<String> texts(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        throw Parameters.malformed(name);
    }

    /** An object within it; empty where there is none. */
    public Optional<JsonBody> within(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonObject inner) {
            return Optional.of(new JsonBody(inner));
        }
        throw Parameters.malformed(name);
    }

    /** The version that the caller saw; -1 where it is left out, and the change is then refused as a lost update. */
    public long version() {
        return wholeNumber("version").orElse(-1);
    }

    /** Yes or no, or something else where it is left out. */
    public boolean yes(String name, boolean otherwise) {
        return switch (value(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> otherwise;
            default -> throw Parameters.malformed(name);
        };
    }

    /** A date, or null where there is none. */
    public LocalDate date(String name) {
        return Parameters.date(name, text(name));
    }

    /** An id, or null where there is none. */
    public UUID id(String name) {
        return Parameters.idOrNull(name, text(name));
    }

    /** One of the words of an enum, or null where there is none. */
    public <E extends Enum<E>> E one(String name, Class<E> words) {
        String word = text(name);
        if (word == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Parameters.malformed(name));
    }

    private JsonValue value(String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }
}
