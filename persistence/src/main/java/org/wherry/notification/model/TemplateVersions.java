package org.wherry.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The words of messages that coordinators wrote. */
@ApplicationScoped
public class TemplateVersions {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one. */
    public void add(TemplateVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** The newest version of each template that has any. */
    public List<TemplateVersion> newest() {
        return entities.createQuery(
                        "SELECT v FROM TemplateVersion v WHERE v.number ="
                                + " (SELECT MAX(o.number) FROM TemplateVersion o WHERE o.template = v.template)",
                        TemplateVersion.class)
                .getResultList();
    }

    /** The newest version of one template. */
    public Optional<TemplateVersion> newest(Template template) {
        return entities.createQuery(
                        "SELECT v FROM TemplateVersion v WHERE v.template = :template ORDER BY v.number DESC",
                        TemplateVersion.class)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every version of a template, the newest first. */
    public List<TemplateRow> rows(Template template) {
        return entities.createQuery(
                        "SELECT NEW org.wherry.notification.model.TemplateRow(v.number, v.subject, v.body,"
                                + " v.writtenAt, p.name) FROM TemplateVersion v LEFT JOIN Person p ON p.id = v.writtenBy"
                                + " WHERE v.template = :template ORDER BY v.number DESC",
                        TemplateRow.class)
                .setParameter("template", template)
                .getResultList();
    }
}
