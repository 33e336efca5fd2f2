package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ImportRefusal;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImport.Encoding;

/** What is taken for a table of people, and what is sent back with a sentence. */
class ReadingASheetTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_told_apart_by_what_the_first_line_has_most_of(String separator) {
        Sheet sheet = read("Name" + separator + "E-mail\r\n\r\n\"Prys, Aled\"" + separator + "a@example.org\r\n");

        assertThat(sheet.headings()).containsExactly("Name", "E-mail");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells()).containsExactly("Prys, Aled", "a@example.org");
        assertThat(sheet.rows().get(0).number()).isEqualTo(3);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(read("\uFEFFName\nSiân").headings()).containsExactly("Name");
    }

    @Test
    void what_an_older_spreadsheet_program_wrote_is_read_when_it_is_said() {
        byte[] bytes = "Name\nSiân".getBytes(Charset.forName("windows-1252"));

        assertThat(Sheet.read(bytes, Encoding.WINDOWS_1252).rows().get(0).cells())
                .containsExactly("Siân");
        refused(bytes, ImportRefusal.IMPORT_WRONG_ENCODING);
    }

    @Test
    void what_is_no_table_is_sent_back() {
        refused("", ImportRefusal.IMPORT_EMPTY);
        refused(" \n ", ImportRefusal.IMPORT_EMPTY);
        refused("Name,E-mail\n", ImportRefusal.IMPORT_EMPTY);
        refused("Name\n\"Aled", ImportRefusal.IMPORT_OPEN_QUOTES);
        refused("Aled,a@example.org\nMair,m@example.org", ImportRefusal.IMPORT_NO_HEADING);
        refused("x,".repeat(199) + "x\n" + "1,".repeat(199) + "1", ImportRefusal.IMPORT_TOO_MANY_COLUMNS);
        refused("Name\n" + "x\n".repeat(PeopleImport.MOST_ROWS + 1), ImportRefusal.IMPORT_TOO_MANY_ROWS);
        refused("PK\u0003\u0004 a spreadsheet", ImportRefusal.IMPORT_NOT_CSV);
        refused("Name\nAled".getBytes(StandardCharsets.UTF_16), ImportRefusal.IMPORT_NOT_CSV);
        refused(new byte[PeopleImport.MOST_BYTES + 1], ImportRefusal.IMPORT_TOO_LARGE);
    }

    @Test
    void a_file_as_long_as_it_may_be_is_read() {
        assertThat(read("Name\n" + "x\n".repeat(PeopleImport.MOST_ROWS)).rows()).hasSize(PeopleImport.MOST_ROWS);
    }

    private static Sheet read(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    private static void refused(String text, ImportRefusal reason) {
        refused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refused(byte[] bytes, ImportRefusal reason) {
        assertThatThrownBy(() -> Sheet.read(bytes, Encoding.UTF_8))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
