package org.wherry.people.model;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, diacritics and needless spaces, as the database's {@code fold} compares it. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
