package org.wherry.common.model;

import java.text.Normalizer;

/** What people type, made fit to keep: stripped, in composed form, within its limit and without control characters. */
public final class Text {

    private Text() {}

    /**
     * A single line that has to be there, such as a name.
     *
     * @param typed what was typed
     * @param field which field, for the sentence
     * @param longest the most characters that fit
     * @throws Refusal when it is missing, too long or carries a line break or other control character
     */
    public static String line(String typed, String field, int longest) {
        String text = optional(typed, field, longest);
        if (text == null) {
            throw new Refusal(CommonRefusal.EMPTY_TEXT, field);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(CommonRefusal.UNPRINTABLE, field);
        }
        return text;
    }

    /**
     * A text of any number of lines that has to be there.
     *
     * @throws Refusal when it is missing, too long or carries a control character other than line breaks and tabs
     */
    public static String required(String typed, String field, int longest) {
        String text = optional(typed, field, longest);
        if (text == null) {
            throw new Refusal(CommonRefusal.EMPTY_TEXT, field);
        }
        return text;
    }

    /**
     * A text that may be missing; blank is the same as missing.
     *
     * @return the text, or null
     */
    public static String optional(String typed, String field, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.length() > longest) {
            throw new Refusal(CommonRefusal.TEXT_TOO_LONG, field, longest);
        }
        if (text.codePoints().anyMatch(Text::isUnprintable)) {
            throw new Refusal(CommonRefusal.UNPRINTABLE, field);
        }
        return text;
    }

    private static boolean isUnprintable(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }
}
