package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Those who have asked to join, those who were invited, and the codes with which a record is claimed. */
@ApplicationScoped
public class Joinings {

    private static final String WAITING = " j.state IN (org.wherry.people.model.Joining.State.AGENCY_ASKED,"
            + " org.wherry.people.model.Joining.State.AWAITING_APPROVAL)";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds somebody who asks, an invitation or a code. */
    public void add(Object joining) {
        entities.persist(joining);
    }

    /** Whoever a link was sent to. */
    public Optional<Joining> of(OneTimeLink link) {
        return entities.createQuery("SELECT j FROM Joining j WHERE j.link = :link", Joining.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    /** One of those who wait, held until the transaction ends, where it is of one of some agencies or all are seen. */
    public Optional<Joining> waiting(UUID id, Set<Long> agencies) {
        return entities.createQuery("SELECT j FROM Joining j WHERE j.publicId = :id", Joining.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> found.state() != Joining.State.UNVERIFIED)
                .filter(found -> agencies == null
                        || found.agency()
                                .map(agency -> agencies.contains(agency.id()))
                                .orElse(false))
                .findFirst();
    }

    /**
     * Those who wait for a decision, the longest waiting first.
     *
     * @param agencies for whom, or null for all, those included whose agency is not here
     */
    public Page<JoiningRow> waiting(Set<Long> agencies, PageRequest page) {
        String where = WAITING + (agencies == null ? "" : " AND j.agency.id IN :agencies");
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(j) FROM Joining j WHERE" + where, Long.class);
        TypedQuery<Joining> rows = entities.createQuery(
                "SELECT j FROM Joining j LEFT JOIN FETCH j.agency WHERE" + where + " ORDER BY j.madeAt, j.id",
                Joining.class);
        if (agencies != null) {
            Collection<Long> ids = agencies.isEmpty() ? List.of(-1L) : agencies;
            count.setParameter("agencies", ids);
            rows.setParameter("agencies", ids);
        }
        return new Page<>(
                rows.setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultStream()
                        .map(Joining::row)
                        .toList(),
                count.getSingleResult(),
                page.page(),
                page.size());
    }

    /**
     * The one person whom others have entered under an address and a name, and who has nothing yet that signing in would
     * open: no account, no role, and no other record that was made one with theirs. Of several people with the address
     * it is none of them, since whoever reads a shared mailbox could then take another's record.
     */
    public Optional<Person> entered(EmailAddress email, String name) {
        List<Person> known = entities.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email.address())
                .setMaxResults(2)
                .getResultList();
        return known.size() == 1 && Folded.of(known.get(0).name()).equals(Folded.of(name))
                ? known.stream().filter(this::isOnlyEntered).findFirst()
                : Optional.empty();
    }

    private boolean isOnlyEntered(Person person) {
        return entities.createQuery(
                                "SELECT COUNT(p) FROM Person p WHERE p = :person AND p.mergedInto IS NULL"
                                        + " AND NOT EXISTS (SELECT a.id FROM Account a WHERE a.person = p)"
                                        + " AND NOT EXISTS (SELECT g.id FROM RoleGrant g WHERE g.person = p)"
                                        + " AND NOT EXISTS (SELECT m.id FROM Person m WHERE m.mergedInto = p)",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                == 1;
    }

    /** The invitation that a link belongs to. */
    public Optional<AgencyInvitation> invitation(OneTimeLink link) {
        return entities.createQuery("SELECT i FROM AgencyInvitation i WHERE i.link = :link", AgencyInvitation.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    /** An invitation of some agencies, or of all, held until the transaction ends. */
    public Optional<AgencyInvitation> invitation(UUID id, Set<Long> agencies) {
        return entities.createQuery("SELECT i FROM AgencyInvitation i WHERE i.publicId = :id", AgencyInvitation.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found ->
                        agencies == null || agencies.contains(found.agency().id()))
                .findFirst();
    }

    /** The invitation of an address to an agency that waits for an answer. */
    public Optional<AgencyInvitation> waiting(Agency agency, EmailAddress email) {
        return entities.createQuery(
                        "SELECT i FROM AgencyInvitation i WHERE i.agency = :agency AND i.email = :email"
                                + " AND i.entered IS NULL AND i.state ="
                                + " org.wherry.people.model.AgencyInvitation.State.WAITING",
                        AgencyInvitation.class)
                .setParameter("agency", agency)
                .setParameter("email", email.address())
                .getResultStream()
                .findFirst();
    }

    /** The invitations of some agencies, or of all, the newest first. */
    public Page<InvitationRow> invitations(Set<Long> agencies, Instant now, PageRequest page) {
        String where = agencies == null ? "" : " WHERE i.agency.id IN :agencies";
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(i) FROM AgencyInvitation i" + where, Long.class);
        TypedQuery<AgencyInvitation> rows = entities.createQuery(
                "SELECT i FROM AgencyInvitation i JOIN FETCH i.agency" + where + " ORDER BY i.madeAt DESC, i.id DESC",
                AgencyInvitation.class);
        if (agencies != null) {
            Collection<Long> ids = agencies.isEmpty() ? List.of(-1L) : agencies;
            count.setParameter("agencies", ids);
            rows.setParameter("agencies", ids);
        }
        return new Page<>(
                rows.setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultStream()
                        .map(invitation -> invitation.row(now))
                        .toList(),
                count.getSingleResult(),
                page.page(),
                page.size());
    }

    /** The code that somebody typed, held until the transaction ends. */
    public Optional<RecordCode> code(String typed) {
        return entities.createQuery("SELECT c FROM RecordCode c WHERE c.codeHash = :hash", RecordCode.class)
                .setParameter("hash", RecordCode.hash(typed == null ? "" : typed))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The codes of a record that can still be used. */
    public List<RecordCode> openCodes(Person person) {
        return entities.createQuery(
                        "SELECT c FROM RecordCode c WHERE c.person = :person AND c.spentAt IS NULL", RecordCode.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Forgets those who never used their link. */
    public int forgetUnverifiedBefore(Instant then) {
        return entities.createQuery("DELETE FROM Joining j WHERE j.state ="
                        + " org.wherry.people.model.Joining.State.UNVERIFIED AND j.madeAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
