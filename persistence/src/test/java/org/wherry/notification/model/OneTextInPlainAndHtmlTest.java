package org.wherry.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTextInPlainAndHtmlTest {

    @Test
    void paragraphs_lists_and_what_is_strong() {
        String text = "Dear Ann,\n\nBring:\n- **a pen**\n- lunch\nThat is all.";

        assertThat(LetterMarkup.html(text))
                .isEqualTo("<p>Dear Ann,</p><p>Bring:</p><ul><li><strong>a pen</strong></li><li>lunch</li></ul>"
                        + "<p>That is all.</p>");
        assertThat(LetterMarkup.plain(text)).isEqualTo("Dear Ann,\n\nBring:\n- a pen\n- lunch\nThat is all.");
    }

    @Test
    void an_address_on_a_line_of_its_own_is_a_link() {
        assertThat(LetterMarkup.html("Cancel here:\nhttps://example.org/cancel?a=1&b=2\n"))
                .isEqualTo("<p>Cancel here:<br/><a href=\"https://example.org/cancel?a=1&amp;b=2\">"
                        + "https://example.org/cancel?a=1&amp;b=2</a></p>");
    }

    @Test
    void a_name_becomes_neither_a_link_nor_an_element() {
        assertThat(LetterMarkup.html("Dear <img src=x onerror='y'> http://evil.example.org,"))
                .isEqualTo("<p>Dear &lt;img src=x onerror=&#39;y&#39;&gt; http://evil.example.org,</p>");
        assertThat(LetterMarkup.html("javascript:alert(1)")).doesNotContain("href");
        assertThat(LetterMarkup.html("https://x.example.org/\"onclick=\"y")).doesNotContain("href");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(LetterMarkup.html("\n\n")).isEmpty();
    }
}
