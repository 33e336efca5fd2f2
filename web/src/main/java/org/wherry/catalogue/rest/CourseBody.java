package org.wherry.catalogue.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Format;
import org.wherry.catalogue.model.Kind;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskBefore;
import org.wherry.catalogue.service.DescribeCourse;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;

/** What programs say of courses, read strictly. */
final class CourseBody {

    private CourseBody() {}

    /** What a course is. */
    static DescribeCourse describe(JsonBody json) {
        return new DescribeCourse(
                json.text("code"),
                json.text("title"),
                key("programme", Programme.ofKey(json.text("programme"))),
                key("kind", Kind.ofKey(json.text("kind"))),
                required("provider", json.id("provider")),
                json.text("format"),
                json.text("heldAs") == null ? Format.FACE_TO_FACE : key("heldAs", Format.ofKey(json.text("heldAs"))),
                json.wholeNumber("days").orElse(1),
                decimal(json, "hoursPerDay"),
                json.text("summary"),
                json.text("audience"),
                json.text("contentNote"),
                json.text("supportContact"),
                json.texts("outcomes"),
                null,
                json.text("figuresNote"));
    }

    /** Who a course is for, what it asks of them and when they come again. */
    static AdmitToCourse admission(JsonBody json) {
        RepeatPolicy policy = json.one("repeatPolicy", RepeatPolicy.class);
        return new AdmitToCourse(
                numbers(json, "audienceGroups"),
                objects(json, "prerequisites").stream().map(CourseBody::asked).toList(),
                policy == null ? RepeatPolicy.WARN : policy,
                json.wholeNumber("repeatMonths").orElse(12),
                json.wholeNumber("refresherMonths").orElse(null));
    }

    private static AskBefore asked(JsonBody json) {
        return new AskBefore(
                ids(json, "anyOf"),
                json.date("from"),
                json.wholeNumber("withinYears").orElse(null),
                ids(json, "sectors"));
    }

    /** Ids, each once. */
    static Set<UUID> ids(JsonBody json, String name) {
        return json.texts(name).stream()
                .map(each -> required(name, Parameters.idOrNull(name, each)))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(JsonBody json, String name) {
        Set<Integer> numbers = new HashSet<>();
        for (JsonValue each : array(json, name)) {
            if (!(each instanceof JsonNumber number) || !number.isIntegral()) {
                throw Parameters.malformed(name);
            }
            numbers.add(number.intValue());
        }
        return numbers;
    }

    private static List<JsonBody> objects(JsonBody json, String name) {
        JsonArray array = array(json, name);
        if (!array.stream().allMatch(JsonObject.class::isInstance)) {
            throw Parameters.malformed(name);
        }
        return array.getValuesAs(JsonObject.class).stream().map(JsonBody::new).toList();
    }

    private static JsonArray array(JsonBody json, String name) {
        JsonValue value = json.object().getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw Parameters.malformed(name);
    }

    private static BigDecimal decimal(JsonBody json, String name) {
        JsonValue value = json.object().getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonNumber number && number.bigDecimalValue().abs().compareTo(BigDecimal.TEN.pow(6)) < 0) {
            return number.bigDecimalValue();
        }
        throw Parameters.malformed(name);
    }

    private static <T> T key(String name, Optional<T> found) {
        return found.orElseThrow(() -> Parameters.malformed(name));
    }

    private static <T> T required(String name, T value) {
        if (value == null) {
            throw Parameters.malformed(name);
        }
        return value;
    }
}
