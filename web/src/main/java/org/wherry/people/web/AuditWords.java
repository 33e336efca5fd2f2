package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wherry.common.web.CsvCells;
import org.wherry.common.web.Texts;
import org.wherry.common.web.Words;
import org.wherry.people.model.Asker;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.AuditValue;
import org.wherry.people.model.AuditedAct;

/** How an entry of the audit reads. */
final class AuditWords {

    private static final ResourceBundle TEXTS = new Texts();

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> CODED =
            Set.of("role", "how", "state", "scopes", "purpose", "agencyKind", "agencyBilling");

    private AuditWords() {}

    static String act(AuditedAct act) {
        return Words.say("people.audit.act." + act);
    }

    /** Every act, in the order of the alphabet. */
    static List<SelectItem> acts() {
        return Arrays.stream(AuditedAct.values())
                .map(act -> new SelectItem(act, act(act)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    static String who(AuditRow row) {
        if (row.asker().kind() != Asker.Kind.PERSON) {
            return Words.say("people.audit.asker." + row.asker().kind());
        }
        return row.who().orElseGet(() -> Words.say("people.audit.nameless"));
    }

    static String whom(AuditRow row) {
        return row.whom().or(() -> row.subject().map(Object::toString)).orElse("");
    }

    /** What a value is called. A name that nobody has found words for is shown as it was written, its words apart. */
    static String field(String field) {
        String key = "people.audit.field." + field;
        if (TEXTS.containsKey(key)) {
            return Words.say(key);
        }
        String apart = field.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[_-]", " ").toLowerCase(Locale.UK);
        return apart.isEmpty() ? apart : Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
    }

    /** A value as people read it: days in words, yes and no, and codes without capitals. */
    static String value(String field, String text) {
        if (DAY.matcher(text).matches()) {
            return Words.day(LocalDate.parse(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return Words.say("people.audit." + text);
        }
        return CODED.contains(field) && !text.isEmpty()
                ? text.charAt(0) + text.substring(1).toLowerCase(Locale.UK).replace('_', ' ')
                : text;
    }

    /** All of it as lines of a CSV file, a heading first. */
    static String csv(List<AuditRow> rows) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(CsvCells.line(
                "at", "act", "what", "who", "who_id", "from", "whom", "whom_id", "changes", "link", "entry"));
        for (AuditRow row : rows) {
            csv.append(CsvCells.line(
                    row.at().toString(),
                    row.act().name(),
                    act(row.act()),
                    who(row),
                    row.asker().id() == null ? "" : row.asker().id().toString(),
                    row.asker().place() == null ? "" : row.asker().place(),
                    row.whom().orElse(""),
                    row.subject().map(Object::toString).orElse(""),
                    row.changes().stream().map(AuditWords::change).collect(Collectors.joining("; ")),
                    row.link().map(String::valueOf).orElse(""),
                    row.id().toString()));
        }
        return csv.toString();
    }

    private static String change(AuditValue value) {
        if (value.isErased()) {
            return Words.say("people.audit.change.erased", field(value.field()));
        }
        return Words.say(
                "people.audit.change",
                List.of(
                        field(value.field()),
                        value.before().orElse(Words.say("people.audit.nothing")),
                        value.after().orElse(Words.say("people.audit.nothing"))));
    }
}
