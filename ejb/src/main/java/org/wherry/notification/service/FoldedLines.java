package org.wherry.notification.service;

import java.nio.charset.StandardCharsets;

/** Folds the lines of iCalendar at 75 octets of UTF-8, never inside a character; the library counts characters instead. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** The same lines, folded. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder();
        for (String line : lines.split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int length = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST) {
                folded.append(END).append(' ');
                length = 1;
            }
            folded.append(character);
            length += octets;
        }
        folded.append(END);
    }
}
