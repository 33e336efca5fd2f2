package org.wherry.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.Coverage;
import org.wherry.scheduling.model.CoverageBy;
import org.wherry.scheduling.service.CoverageService;

/** What the offer covers: topics by programme or by audience group, with the gaps said in words. */
@Named("coverage")
@RequestScoped
public class CoverageBacking {

    @Inject
    private CoverageService service;

    @Inject
    private CoverageHeadings headings;

    private String by;
    private Coverage found;

    /** Counts; what cannot be read is by programme. */
    public void load() {
        found = service.coverage(CoverageBy.ofKey(by).orElse(CoverageBy.PROGRAMME));
    }

    /** Sends it as a table for spreadsheets. */
    public void csv() throws IOException {
        load();
        byte[] file = CoverageCsv.of(found, getHeadings()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(file, "coverage-by-" + found.by().key() + ".csv", true);
    }

    /** What the columns are called. */
    public List<String> getHeadings() {
        return headings.of(found);
    }

    /** What the columns can be. */
    public List<SelectItem> getChoices() {
        return Arrays.stream(CoverageBy.values())
                .map(each -> new SelectItem(each.key(), Words.say("catalogue.coverage.by." + each.key())))
                .toList();
    }

    public Coverage getFound() {
        return found;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
