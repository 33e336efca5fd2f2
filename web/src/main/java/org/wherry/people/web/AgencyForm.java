package org.wherry.people.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.service.AgencyFacts;
import org.wherry.people.service.DescribeAgency;

/** An agency as it is typed in. */
public class AgencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = Agency.NAME_MAX)
    private String name;

    private UUID sector;
    private UUID locality;
    private Agency.Kind kind;
    private boolean managerApproval = AgencySettings.USUAL.managerApproval();
    private boolean joiningApproval = AgencySettings.USUAL.joiningApproval();
    private AgencySettings.Billing billing = AgencySettings.USUAL.billing();

    /** Shows an agency as it is. */
    static AgencyForm of(AgencyFacts facts) {
        AgencyForm form = new AgencyForm();
        form.name = facts.row().name();
        form.sector = facts.sector();
        form.locality = facts.locality();
        form.kind = facts.row().kind();
        form.managerApproval = facts.settings().managerApproval();
        form.joiningApproval = facts.settings().joiningApproval();
        form.billing = facts.settings().billing();
        return form;
    }

    /** What was typed. */
    DescribeAgency toDescribe() {
        return new DescribeAgency(
                name, sector, locality, kind, new AgencySettings(managerApproval, joiningApproval, billing));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getSector() {
        return sector;
    }

    public void setSector(UUID sector) {
        this.sector = sector;
    }

    public UUID getLocality() {
        return locality;
    }

    public void setLocality(UUID locality) {
        this.locality = locality;
    }

    public Agency.Kind getKind() {
        return kind;
    }

    public void setKind(Agency.Kind kind) {
        this.kind = kind;
    }

    public boolean isManagerApproval() {
        return managerApproval;
    }

    public void setManagerApproval(boolean managerApproval) {
        this.managerApproval = managerApproval;
    }

    public boolean isJoiningApproval() {
        return joiningApproval;
    }

    public void setJoiningApproval(boolean joiningApproval) {
        this.joiningApproval = joiningApproval;
    }

    public AgencySettings.Billing getBilling() {
        return billing;
    }

    public void setBilling(AgencySettings.Billing billing) {
        this.billing = billing;
    }
}
