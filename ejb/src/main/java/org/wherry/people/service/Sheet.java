package org.wherry.people.service;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.ImportRefusal;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImport.Encoding;

/**
 * A CSV file as a table: its headings and the rows below them. Commas, semicolons and tabs are understood, whichever the
 * first line has most of.
 *
 * @param headings the cells of the first row
 * @param rows the others; blank lines are left out
 */
record Sheet(List<String> headings, List<Row> rows) {

    /**
     * One row.
     *
     * @param number its line in the file, the heading being 1
     */
    record Row(int number, List<String> cells) {}

    /**
     * Reads a file.
     *
     * @throws Refusal where it is no CSV file, too large, or cannot be read in that encoding
     */
    static Sheet read(byte[] content, Encoding encoding) {
        if (content.length > PeopleImport.MOST_BYTES) {
            throw new Refusal(ImportRefusal.IMPORT_TOO_LARGE);
        }
        String text = decoded(content, encoding);
        if (text.isBlank()) {
            throw new Refusal(ImportRefusal.IMPORT_EMPTY);
        }
        refuseOpenQuotes(text);
        List<CsvRecord> records = parsed(text);
        if (records.size() < 2) {
            throw new Refusal(ImportRefusal.IMPORT_EMPTY);
        }
        if (records.size() - 1 > PeopleImport.MOST_ROWS) {
            throw new Refusal(ImportRefusal.IMPORT_TOO_MANY_ROWS, records.size() - 1, PeopleImport.MOST_ROWS);
        }
        List<String> headings = records.get(0).getFields();
        if (headings.size() > PeopleImport.MOST_COLUMNS) {
            throw new Refusal(ImportRefusal.IMPORT_TOO_MANY_COLUMNS, headings.size(), PeopleImport.MOST_COLUMNS);
        }
        if (headings.stream().allMatch(String::isBlank) || headings.stream().anyMatch(cell -> cell.contains("@"))) {
            throw new Refusal(ImportRefusal.IMPORT_NO_HEADING);
        }
        return new Sheet(
                headings,
                records.stream()
                        .skip(1)
                        .map(line -> new Row((int) line.getStartingLineNumber(), line.getFields()))
                        .toList());
    }

    private static String decoded(byte[] content, Encoding encoding) {
        refuseOtherKinds(content);
        Charset charset = encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new Refusal(ImportRefusal.IMPORT_WRONG_ENCODING);
        }
    }

    /** A spreadsheet, a document or UTF-16 has bytes of nought near its beginning; text in one byte has none. */
    private static void refuseOtherKinds(byte[] content) {
        int nearby = Math.min(content.length, 4_096);
        for (int at = 0; at < nearby; at++) {
            if (content[at] == 0) {
                throw new Refusal(ImportRefusal.IMPORT_NOT_CSV);
            }
        }
        String start = new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK") || start.startsWith("%PDF") || start.startsWith("{\\rtf")) {
            throw new Refusal(ImportRefusal.IMPORT_NOT_CSV);
        }
    }

    /** A reader would take all that follows an open quote for one cell; whoever made the file would not know why. */
    private static void refuseOpenQuotes(String text) {
        boolean open = text.chars().filter(each -> each == '"').count() % 2 != 0;
        if (open) {
            throw new Refusal(ImportRefusal.IMPORT_OPEN_QUOTES);
        }
    }

    private static List<CsvRecord> parsed(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(PeopleImport.MOST_ROWS + 2L)
                    .toList();
        } catch (CsvParseException unreadable) {
            throw new Refusal(ImportRefusal.IMPORT_NOT_CSV);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char of) {
        return line.chars().filter(each -> each == of).count();
    }
}
