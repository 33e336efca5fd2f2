package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The versions of the privacy notice, and who accepted which. */
@ApplicationScoped
public class PrivacyNotices {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a version. */
    public void add(PrivacyNotice notice) {
        entities.persist(notice);
    }

    /** Adds an acceptance. */
    public void add(NoticeAcceptance acceptance) {
        entities.persist(acceptance);
    }

    /** The newest version. */
    public Optional<PrivacyNotice> newest() {
        return entities.createQuery("SELECT n FROM PrivacyNotice n ORDER BY n.number DESC", PrivacyNotice.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** That somebody (id inside) accepted a version. */
    public Optional<NoticeAcceptance> acceptance(PrivacyNotice notice, long person) {
        return entities.createQuery(
                        "SELECT a FROM NoticeAcceptance a WHERE a.notice = :notice AND a.personId = :person",
                        NoticeAcceptance.class)
                .setParameter("notice", notice)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Every version, the newest first. */
    public List<NoticeRow> versions() {
        return entities.createQuery(
                        "SELECT NEW org.wherry.people.model.NoticeRow(n.number, n.changes, n.publishedAt,"
                                + " (SELECT COUNT(a) FROM NoticeAcceptance a WHERE a.notice = n))"
                                + " FROM PrivacyNotice n ORDER BY n.number DESC",
                        NoticeRow.class)
                .getResultList();
    }

    /** One page of who accepted which version, the latest first. */
    public Page<AcceptanceRow> acceptances(PageRequest page) {
        var rows = entities.createQuery(
                        "SELECT NEW org.wherry.people.model.AcceptanceRow(p.name, n.number, a.acceptedAt)"
                                + " FROM NoticeAcceptance a JOIN a.notice n JOIN Person p ON p.id = a.personId"
                                + " ORDER BY a.acceptedAt DESC, a.id DESC",
                        AcceptanceRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(a) FROM NoticeAcceptance a", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page.page(), page.size());
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
