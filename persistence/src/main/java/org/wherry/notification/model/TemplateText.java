package org.wherry.notification.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * The words of a message with placeholders in them, or with what they stood for.
 *
 * @param subject one line
 * @param body any number of lines, as {@link LetterMarkup} reads them
 */
public record TemplateText(String subject, String body) {

    /** The longest subject that can be written; what is filled in may make it longer. */
    public static final int LONGEST_SUBJECT = 200;

    /** The longest body that can be written. */
    public static final int LONGEST_BODY = 10_000;

    private static final Pattern OPEN = Pattern.compile("\\{([^{}\\s]{1,40})}");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    /** Reads what somebody wrote, and refuses what is too long or more than one line. */
    public static TemplateText typed(String subject, String body) {
        return new TemplateText(
                Text.line(subject, "subject", LONGEST_SUBJECT),
                Text.required(body == null ? null : body.replace("\r\n", "\n"), "body", LONGEST_BODY));
    }

    /**
     * Makes sure that a template can be written so.
     *
     * @throws Refusal when a placeholder is not known there, or one is missing without which the message is of no use
     */
    public void refuseUnlessFits(Template template) {
        Set<String> unknown = new TreeSet<>(words(subject + body));
        template.offered().forEach(each -> unknown.remove(each.word()));
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    MessageRefusal.UNKNOWN_PLACEHOLDER,
                    braced(unknown),
                    braced(template.offered().stream().map(Placeholder::word).toList()));
        }
        Set<String> present = words(body);
        template.needed().stream()
                .filter(each -> !present.contains(each.word()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(MessageRefusal.PLACEHOLDER_MISSING, "{" + missing.word() + "}");
                });
    }

    /**
     * The same with values filled in. What a value says is never read as a placeholder or as emphasis.
     *
     * @param values by placeholder; what has none stays empty
     */
    public TemplateText filled(Map<Placeholder, String> values) {
        return new TemplateText(
                fill(subject, values).replaceAll("\\s+", " ").strip(),
                GAP.matcher(fill(body, values)).replaceAll("\n\n"));
    }

    /** The placeholders in it that are known. */
    public Set<Placeholder> placeholders() {
        Set<Placeholder> known = EnumSet.noneOf(Placeholder.class);
        words(subject + body).forEach(word -> Placeholder.of(word).ifPresent(known::add));
        return known;
    }

    private static String fill(String text, Map<Placeholder, String> values) {
        return OPEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(each -> values.getOrDefault(each, "").replace("**", "*"))
                        .orElse(found.group())));
    }

    private static Set<String> words(String text) {
        return OPEN.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String braced(Iterable<String> words) {
        StringBuilder list = new StringBuilder();
        words.forEach(word ->
                list.append(list.isEmpty() ? "" : ", ").append('{').append(word).append('}'));
        return list.toString();
    }
}
