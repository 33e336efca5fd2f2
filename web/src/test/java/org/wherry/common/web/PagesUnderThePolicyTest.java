package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page uses what the content security policy stops, or what would make a session for a visitor. */
class PagesUnderThePolicyTest {

    private static final Pattern STOPPED = Pattern.compile(
            "\\son[a-z]+=|\\sstyle=|<style|<f:ajax|<script(?! src=)|javascript:", Pattern.CASE_INSENSITIVE);

    @Test
    void no_page_has_script_or_style_of_its_own() {
        Pages.all().forEach((name, page) -> assertThat(page).as(name).doesNotContainPattern(STOPPED));
    }

    @Test
    void what_is_stopped_is_recognised() {
        assertThat(STOPPED.matcher("<a onclick=\"x()\">").find()).isTrue();
        assertThat(STOPPED.matcher("<script>x()</script>").find()).isTrue();
        assertThat(STOPPED.matcher("<script src=\"/resources/js/charts.js\">").find())
                .isFalse();
    }

    @Test
    void every_form_that_is_posted_carries_its_token() {
        Pages.all().forEach((name, page) -> assertThat(page)
                .as(name)
                .doesNotContain("<h:form")
                .doesNotContainPattern("<form[^>]*method=\"post\""));
    }

    @Test
    void a_page_for_everybody_uses_nothing_of_primefaces() {
        Pages.all().forEach((name, page) -> {
            if (page.contains("/WEB-INF/templates/page.xhtml")) {
                assertThat(page).as(name).doesNotContain("<p:").doesNotContain("<w:chart");
            }
        });
    }
}
