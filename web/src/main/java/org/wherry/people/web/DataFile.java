package org.wherry.people.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wherry.people.model.Held;

/** What is held on somebody, as a file that they and their machines can read. */
public final class DataFile {

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private DataFile() {}

    /** As JSON: a list for each kind, and in it an object for each thing. */
    public static JsonObject json(List<Held> everything, Instant madeAt) {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        everything.forEach(held -> kinds.add(held.kind(), things(held)));
        return Json.createObjectBuilder()
                .add("madeAt", madeAt.toString())
                .add("held", kinds)
                .build();
    }

    /** As a zip with a CSV file (RFC 4180, UTF-8 with the mark that spreadsheets look for) for each kind. */
    public static byte[] zip(List<Held> everything) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Held held : everything) {
                zip.putNextEntry(new ZipEntry(held.kind() + ".csv"));
                zip.write(csv(held).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String csv(Held held) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(held.facts()));
        held.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static JsonArrayBuilder things(Held held) {
        JsonArrayBuilder things = Json.createArrayBuilder();
        for (List<String> row : held.rows()) {
            JsonObjectBuilder thing = Json.createObjectBuilder();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) == null) {
                    thing.addNull(held.facts().get(i));
                } else {
                    thing.add(held.facts().get(i), row.get(i));
                }
            }
            things.add(thing);
        }
        return things;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DataFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
