package org.wherry.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the template for everybody owes to forms on pages that keep no state. */
class TemplatesTest {

    @Test
    void metadata_comes_last_so_that_what_was_typed_stays() throws IOException {
        String template = Files.readString(Path.of("src/main/webapp/WEB-INF/templates/page.xhtml"));
        assertThat(template.indexOf("<ui:insert name=\"metadata\"/>"))
                .isGreaterThan(template.lastIndexOf("<ui:insert name=\"content\"/>"))
                .isGreaterThan(template.lastIndexOf("</body>"));
    }
}
