package org.wherry.people.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.service.ImportService;

/** The columns of a file as the API shows them. */
@Schema(name = "ImportColumns", description = "What stands in a file, and what its columns mean")
public record ImportColumnsJson(
        List<String> headings,

        @Schema(description = "The first rows") List<List<String>> sample,

        @Schema(description = "The column of each field that there is, from 0")
        Map<String, Integer> columns) {

    static ImportColumnsJson of(ImportService.Columns read) {
        Map<String, Integer> columns = new TreeMap<>();
        read.mapping().columns().forEach((field, column) -> columns.put(field.name(), column));
        return new ImportColumnsJson(read.headings(), read.sample(), columns);
    }
}
