package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;

/** A role that somebody was given, for one agency and those below it where the role is of an agency. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    protected RoleGrant() {}

    /**
     * Gives somebody a role.
     *
     * @param agency the agency that it is for, or null where the role is of none
     * @throws Refusal when a role that is of an agency names none, or another names one
     */
    public RoleGrant(Person person, Role role, Agency agency) {
        if (role.isOfAnAgency() != (agency != null)) {
            throw new Refusal(role.isOfAnAgency() ? RoleRefusal.ROLE_NEEDS_AGENCY : RoleRefusal.ROLE_WITHOUT_AGENCY);
        }
        this.person = person;
        this.role = role;
        this.agency = agency;
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose role it is. */
    public Person person() {
        return person;
    }

    /** Which role. */
    public Role role() {
        return role;
    }

    /** The agency that it is for. */
    public Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    /** The role as lists show it. */
    public RoleRow row() {
        return new RoleRow(
                publicId, role, agency == null ? null : agency.publicId(), agency == null ? null : agency.name());
    }
}
