package org.wherry.catalogue.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wherry.common.model.Refusal;

/** How courses are called for short: letters of the programme that they began in and a number, such as MA-017. */
public final class CourseCode {

    /** The longest code. */
    public static final int LENGTH_MAX = 20;

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-[0-9]{3,5}");

    private CourseCode() {}

    /** A code as it was typed, in capitals. */
    static String of(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            throw new Refusal(CatalogueRefusal.CODE_IMPOSSIBLE);
        }
        return code;
    }

    /** The code of a programme's course of a number. */
    static String of(Programme programme, int number) {
        return "%s-%03d".formatted(letters(programme), number);
    }

    /** The letters that a programme's codes begin with. */
    static String letters(Programme programme) {
        return switch (programme) {
            case MULTI_AGENCY -> "MA";
            case PARTNER -> "PA";
            case SAFER -> "SA";
            case COMMISSIONED -> "CO";
            case EVENTS -> "EV";
        };
    }
}
