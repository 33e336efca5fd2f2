package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Text;

/** The board that runs this installation. There is one, and its numbers stand on every page. */
@Entity
public class Partnership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partnership_seq")
    @SequenceGenerator(name = "partnership_seq", sequenceName = "partnership_seq", allocationSize = 50)
    private Long id;

    private String name;
    private String county;

    @Column(name = "concern_phone")
    private String concernPhone;

    @Column(name = "emergency_phone")
    private String emergencyPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    @Version
    private long version;

    protected Partnership() {}

    /**
     * Founds the partnership of this installation.
     *
     * @param concernPhone whom to ring about a child
     * @param emergencyPhone whom to ring when a child is in immediate danger
     * @param contact where questions about training go
     */
    public Partnership(String name, String county, String concernPhone, String emergencyPhone, EmailAddress contact) {
        this.name = Text.line(name, "name", 200);
        this.county = Text.line(county, "county", 100);
        this.concernPhone = Text.line(concernPhone, "concernPhone", 40);
        this.emergencyPhone = Text.line(emergencyPhone, "emergencyPhone", 40);
        this.contactEmail = contact.address();
    }

    /** The board's name. */
    public String name() {
        return name;
    }

    /** The county it serves. */
    public String county() {
        return county;
    }

    /** Whom to ring about a child. */
    public String concernPhone() {
        return concernPhone;
    }

    /** Whom to ring when a child is in immediate danger. */
    public String emergencyPhone() {
        return emergencyPhone;
    }

    /** Where questions about training go. */
    public String contactEmail() {
        return contactEmail;
    }
}
