package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.Reason;

/** Every word that a page says stands in a bundle, where it can be found, mended and translated. */
class WordsOnPagesTest {

    private static final Pattern KEY = Pattern.compile("(?:text\\[|w:say\\()'([^']+)'\\s*[\\]),]");

    private final ResourceBundle texts = new Texts();

    @Test
    void no_page_says_anything_of_its_own() {
        Pages.all()
                .forEach((name, page) ->
                        assertThat(Pages.literals(page)).as(name).isEmpty());
    }

    @Test
    void a_page_that_does_is_found() {
        assertThat(Pages.literals("<p>Book <b title='Now'>#{text['x']}</b><i aria-label=\"#{text['y']}\"/></p>"))
                .containsExactly("Book", "Now");
    }

    @Test
    void every_key_that_a_page_asks_for_has_its_words() {
        Pages.all().forEach((name, page) -> assertThat(keys(page).stream().filter(key -> !texts.containsKey(key)))
                .as(name)
                .isEmpty());
    }

    @Test
    void a_key_is_found_wherever_it_stands() {
        assertThat(keys("#{text['a.b']} #{w:say('c.d', 1)} #{text['e.'.concat(f)]}"))
                .containsExactly("a.b", "c.d");
    }

    @Test
    void every_reason_of_a_refusal_has_its_words() {
        assertThat(reasons()).isNotEmpty();
        assertThat(reasons().stream().map(Reason::key).filter(key -> !texts.containsKey(key)))
                .isEmpty();
    }

    @Test
    void every_text_can_be_filled_in() {
        for (String key : texts.keySet()) {
            assertThatCode(() -> new MessageFormat(texts.getString(key)))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(texts.getString(key)).as(key).doesNotContain("'").doesNotContainIgnoringCase("please");
        }
    }

    @Test
    void what_is_not_translated_is_said_in_english() {
        ResourceBundle welsh = ResourceBundle.getBundle(Texts.class.getName(), Locale.forLanguageTag("cy"));
        assertThat(welsh).isInstanceOf(Texts_cy.class);
        assertThat(welsh.getString("common.search")).isEqualTo("Search");
    }

    private static List<String> keys(String page) {
        return KEY.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        for (JavaClass each : new ClassFileImporter().importPackages("org.wherry")) {
            if (each.isEnum() && each.isAssignableTo(Reason.class)) {
                Arrays.stream(each.reflect().getEnumConstants())
                        .map(Reason.class::cast)
                        .forEach(reasons::add);
            }
        }
        return reasons;
    }
}
