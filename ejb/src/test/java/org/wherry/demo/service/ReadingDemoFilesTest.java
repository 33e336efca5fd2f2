package org.wherry.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a demo file is read as it is meant, and a mistake in it is named with its place. */
class ReadingDemoFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aBlankCellIsNotGivenAndAListHasItsParts() throws IOException {
        Path file = file("key,list,flag\n\"Llŷr, the \"\"first\"\"\",a; b,yes\nx,,\n");

        assertThat(CsvLine.read(file, line -> line.text("key"))).containsExactly("Llŷr, the \"first\"", "x");
        assertThat(CsvLine.read(file, line -> line.list("list"))).containsExactly(List.of("a", "b"), List.of());
        assertThat(CsvLine.read(file, line -> line.flag("flag"))).containsExactly(true, false);
        assertThat(CsvLine.read(file, line -> line.optional("list")))
                .containsExactly(Optional.of("a; b"), Optional.empty());
    }

    @Test
    void aMistakeIsNamedWithItsFileLineAndColumn() throws IOException {
        Path file = file("key,number\na,1\nb,one\n");

        assertThatThrownBy(() -> CsvLine.read(file, line -> line.number("number")))
                .hasMessage(
                        "The demo file some.csv, line 3: column \"number\" holds \"one\", which cannot be understood.");
        assertThatThrownBy(() -> CsvLine.read(file, line -> line.text("missing")))
                .hasMessage("The demo file some.csv, line 2: column \"missing\" is blank.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }
}
