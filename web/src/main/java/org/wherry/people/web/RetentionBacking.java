package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.people.model.DataKind;
import org.wherry.people.model.RetentionRule;
import org.wherry.people.model.RetentionRun;
import org.wherry.people.service.RetentionService;

/** How long each kind of data is kept, what would go today, what went; and the page that changes one rule. */
@Named("retention")
@ViewScoped
public class RetentionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "/people/retention?faces-redirect=true";

    @Inject
    private RetentionService service;

    private String kind;
    private Long version;

    @NotNull
    @Min(1)
    @Max(RetentionRule.MOST_MONTHS)
    private Integer months;

    @NotBlank
    @Size(max = RetentionRule.LONGEST_BASIS)
    private String lawfulBasis;

    private transient List<RetentionService.Due> report;
    private transient List<RetentionRun> runs;

    /** Reads the rule that the address names. */
    public void load() {
        if (version == null) {
            RetentionRule rule = service.rule(readKind());
            version = rule.version();
            months = rule.months();
            lawfulBasis = rule.lawfulBasis();
        }
    }

    /** Changes that rule. */
    public String change() {
        service.change(readKind(), version, months, lawfulBasis);
        Notices.done("people.retention.changed");
        return ALL;
    }

    /** Lets the rules run now. */
    public String run() {
        service.runNow();
        Notices.done("people.retention.ran");
        return ALL;
    }

    private DataKind readKind() {
        try {
            return DataKind.valueOf(kind);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw new NoSuch("retention rule", kind);
        }
    }

    /** Each rule with what would go by it now. */
    public List<RetentionService.Due> getReport() {
        if (report == null) {
            report = service.report();
        }
        return report;
    }

    /** The latest runs. */
    public List<RetentionRun> getRuns() {
        if (runs == null) {
            runs = service.runs();
        }
        return runs;
    }

    /** How many legal holds last. */
    public long getHolds() {
        return service.holds();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getLawfulBasis() {
        return lawfulBasis;
    }

    public void setLawfulBasis(String lawfulBasis) {
        this.lawfulBasis = lawfulBasis;
    }
}
