package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What courses hand out. */
@ApplicationScoped
public class Materials {

    private static final String ROW =
            "SELECT NEW org.wherry.catalogue.model.MaterialRow(m.publicId, m.name, m.fileName,"
                    + " m.mediaType, m.bytes, m.needed, m.givenTo, m.fromVersion, m.untilVersion, m.addedAt)"
                    + " FROM CourseMaterial m ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds one with its file. */
    public void add(CourseMaterial material, byte[] content) {
        entities.persist(material);
        entities.flush();
        entities.persist(new CourseMaterialFile(material, content));
    }

    /** The material with an id outside. */
    public Optional<CourseMaterial> find(UUID id) {
        return entities.createQuery("SELECT m FROM CourseMaterial m WHERE m.publicId = :id", CourseMaterial.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All that a course (its id outside) has ever handed out: what it does now first, each in its order. */
    public List<MaterialRow> of(UUID course) {
        return entities.createQuery(
                        ROW + "WHERE m.course.publicId = :course"
                                + " ORDER BY CASE WHEN m.untilVersion IS NULL THEN 0 ELSE 1 END, m.id",
                        MaterialRow.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** What a version of a course hands out. */
    public List<MaterialRow> of(CourseVersion version) {
        return entities.createQuery(
                        ROW + "WHERE m.course = :course AND m.fromVersion <= :number"
                                + " AND (m.untilVersion IS NULL OR m.untilVersion >= :number) ORDER BY m.id",
                        MaterialRow.class)
                .setParameter("course", version.course())
                .setParameter("number", version.number())
                .getResultList();
    }

    /** The file of a material. */
    public Optional<MaterialFile> file(UUID id) {
        return entities.createQuery(
                        "SELECT m.fileName, m.mediaType, f FROM CourseMaterial m JOIN CourseMaterialFile f"
                                + " ON f.materialId = m.id WHERE m.publicId = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new MaterialFile((String) row[0], (String) row[1], ((CourseMaterialFile) row[2]).content()))
                .findFirst();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
