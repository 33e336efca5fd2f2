package org.wherry.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.wherry.people.model.Held;

/** The files that people take their data along in. */
class TakingDataAlongTest {

    private static final Held POSTS = new Held(
            "posts",
            List.of("jobTitle", "agency"),
            List.of(Arrays.asList("Teacher, \"supply\"", null), List.of("=HYPERLINK(\"x\")", "Llŷn School")));

    @Test
    void a_table_quotes_its_cells_and_lets_no_spreadsheet_calculate_them() {
        assertThat(DataFile.csv(POSTS))
                .isEqualTo("\uFEFF\"jobTitle\",\"agency\"\r\n"
                        + "\"Teacher, \"\"supply\"\"\",\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",\"Llŷn School\"\r\n");
    }

    @Test
    void the_zip_has_a_file_for_each_kind() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DataFile.zip(List.of(POSTS))))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("posts.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("Llŷn School");
            assertThat(zip.getNextEntry()).isNull();
        }
    }
}
