package org.wherry.people.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.ImportField;
import org.wherry.people.model.ImportMapping;
import org.wherry.people.service.ImportService;

/** Says which column of a file means what. */
@Named("importColumns")
@ViewScoped
public class ImportColumnsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int NOT_THERE = -1;

    @Inject
    private ImportService service;

    private String id;
    private List<Choice> choices;
    private transient ImportService.Columns columns;

    /** Which column a field is read from. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ImportField field;
        private int column;

        Choice(ImportField field, int column) {
            this.field = field;
            this.column = column;
        }

        public ImportField getField() {
            return field;
        }

        public int getColumn() {
            return column;
        }

        public void setColumn(int column) {
            this.column = column;
        }
    }

    /** Reads the file, and chooses what its headings probably mean. */
    public void load() {
        ImportService.Columns read = getColumns();
        if (choices == null) {
            choices = new ArrayList<>();
            for (ImportField field : ImportField.values()) {
                choices.add(new Choice(field, read.mapping().column(field).orElse(NOT_THERE)));
            }
        }
    }

    /** Keeps what was chosen, and goes on to the rows. */
    public void save() throws IOException {
        Map<ImportField, Integer> chosen = new EnumMap<>(ImportField.class);
        choices.stream()
                .filter(choice -> choice.column != NOT_THERE)
                .forEach(choice -> chosen.put(choice.field, choice.column));
        service.map(PublicId.of("import", id), new ImportMapping(chosen));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/import-check?id=" + id);
    }

    /** The file's headings and first rows. */
    public ImportService.Columns getColumns() {
        if (columns == null) {
            columns = service.columns(PublicId.of("import", id));
        }
        return columns;
    }

    /** The columns to choose from, by their headings. */
    public List<SelectItem> getHeadings() {
        List<SelectItem> items = new ArrayList<>();
        List<String> headings = getColumns().headings();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column).isBlank()
                    ? Words.say("people.import.columns.nameless", List.of(column + 1))
                    : headings.get(column);
            items.add(new SelectItem(column, heading));
        }
        return items;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
