package org.wherry.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long the approvers of one agency have, where it is not as usual. */
@Entity
@Table(name = "agency_approval_terms")
public class AgencyTerms {

    @Id
    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "remind_after")
    private int remindAfter;

    @Column(name = "pass_after")
    private int passAfter;

    @Column(name = "lapse_after")
    private int lapseAfter;

    @Version
    private long version;

    protected AgencyTerms() {}

    /** Those of an agency (id inside). */
    public AgencyTerms(long agency, ApprovalTerms terms) {
        agencyId = agency;
        agree(terms);
    }

    /** Has others from now on; for what is being asked already, too. */
    public final void agree(ApprovalTerms terms) {
        remindAfter = terms.remindAfter();
        passAfter = terms.passAfter();
        lapseAfter = terms.lapseAfter();
    }

    /** What they are. */
    public ApprovalTerms terms() {
        return new ApprovalTerms(remindAfter, passAfter, lapseAfter);
    }
}
