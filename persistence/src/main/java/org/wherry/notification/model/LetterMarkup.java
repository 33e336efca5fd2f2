package org.wherry.notification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the one text of a message becomes plain text and HTML. A blank line parts paragraphs; a line that begins with
 * “- ” is an item of a list; {@code **what stands so**} is strong; an address that stands on a line of its own is a link.
 *
 * <p>Anything else is shown as it is written: a name can become neither a link nor an element.
 */
public final class LetterMarkup {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String ITEM = "- ";

    private LetterMarkup() {}

    /** The text as it is read in plain. */
    public static String plain(String text) {
        return STRONG.matcher(text).replaceAll("$1");
    }

    /** The text as a piece of HTML, without style. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : PARAGRAPHS.split(text.replace("\r\n", "\n").strip())) {
            paragraph(html, block.strip().lines().toList());
        }
        return html.toString();
    }

    private static void paragraph(StringBuilder html, List<String> lines) {
        List<String> run = new ArrayList<>();
        boolean items = false;
        for (String line : lines) {
            if (line.startsWith(ITEM) != items) {
                close(html, run, items);
                items = !items;
            }
            run.add(items ? line.substring(ITEM.length()) : line);
        }
        close(html, run, items);
    }

    private static void close(StringBuilder html, List<String> run, boolean items) {
        if (run.isEmpty()) {
            return;
        }
        List<String> lines = run.stream().map(LetterMarkup::line).toList();
        html.append(
                items
                        ? "<ul><li>" + String.join("</li><li>", lines) + "</li></ul>"
                        : "<p>" + String.join("<br/>", lines) + "</p>");
        run.clear();
    }

    private static String line(String line) {
        String escaped = escaped(line);
        if (LINK.matcher(line.strip()).matches()) {
            String address = escaped.strip();
            return "<a href=\"" + address + "\">" + address + "</a>";
        }
        return STRONG.matcher(escaped).replaceAll("<strong>$1</strong>");
    }

    /** A text that no browser reads as anything but itself. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
