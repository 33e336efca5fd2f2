package org.wherry.notification.service;

/** Folds the lines of iCalendar at 75 octets of UTF-8, never inside a character; the library counts characters instead. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    /** From these on a character takes one octet more. */
    private static final int TWO_OCTETS = 0x80;

    private static final int THREE_OCTETS = 0x800;
    private static final int FOUR_OCTETS = 0x10000;

    private FoldedLines() {}

    /** The same lines, folded. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST * 3);
        for (int at = 0; at < lines.length(); ) {
            int end = lines.indexOf(END, at);
            end = end < 0 ? lines.length() : end;
            fold(lines, at, end, folded);
            at = end + END.length();
        }
        return folded.toString();
    }

    private static void fold(String lines, int from, int to, StringBuilder folded) {
        int length = 0;
        int written = from;
        for (int at = from; at < to; ) {
            int character = lines.codePointAt(at);
            int octets = octets(character);
            if (length + octets > LONGEST) {
                folded.append(lines, written, at).append(END).append(' ');
                written = at;
                length = 1;
            }
            length += octets;
            at += Character.charCount(character);
        }
        folded.append(lines, written, to).append(END);
    }

    private static int octets(int character) {
        if (character < TWO_OCTETS) {
            return 1;
        }
        if (character < THREE_OCTETS) {
            return 2;
        }
        return character < FOUR_OCTETS ? 3 : 4;
    }
}
