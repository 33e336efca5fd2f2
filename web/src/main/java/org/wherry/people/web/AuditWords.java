package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
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
        String apart = field.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[_-]", " ").toLowerCase(java.util.Locale.UK);
        return apart.isEmpty() ? apart : Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
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
