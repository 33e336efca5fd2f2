package org.wherry.catalogue.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** The courses of the catalogue. */
@ApplicationScoped
public class Courses {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a course. */
    public void add(Course course) {
        entities.persist(course);
    }

    /** The course with an id outside, its provider and outcomes with it. */
    public Optional<Course> find(UUID id) {
        return entities.createQuery(
                        "SELECT DISTINCT c FROM Course c JOIN FETCH c.provider LEFT JOIN FETCH c.outcomes"
                                + " WHERE c.publicId = :id",
                        Course.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The course with an id inside. */
    public Optional<Course> find(long id) {
        return Optional.ofNullable(entities.find(Course.class, id));
    }

    /** Counts a change of what belongs to a course as one of the course itself, so that two cannot lose each other's. */
    public void changed(Course course) {
        entities.lock(course, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** One page of the catalogue, by title. */
    public Page<CourseRow> page(CourseQuery query, PageRequest page) {
        List<String> words = query.words().patterns();
        StringBuilder from = new StringBuilder(" FROM Course c JOIN c.provider p WHERE 1 = 1");
        if (query.programme() != null) {
            from.append(" AND c.programme = :programme");
        }
        if (query.archived() != null) {
            from.append(query.archived() ? " AND c.archivedAt IS NOT NULL" : " AND c.archivedAt IS NULL");
        }
        for (int i = 0; i < words.size(); i++) {
            from.append(" AND FUNCTION('fold', CONCAT(c.title, ' ', c.summary)) LIKE FUNCTION('fold', :word")
                    .append(i)
                    .append(')');
        }
        long total = filled(entities.createQuery("SELECT COUNT(c)" + from, Long.class), query, words)
                .getSingleResult();
        String rows =
                "SELECT NEW org.wherry.catalogue.model.CourseRow(c.publicId, c.code, c.title, c.programme, c.kind,"
                        + " p.name, c.format, c.heldAs, c.days, c.hoursPerDay, c.summary, c.audience)" + from
                        + " ORDER BY c.title, c.id";
        List<CourseRow> items = filled(entities.createQuery(rows, CourseRow.class), query, words)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(items, total, page.page(), page.size());
    }

    /** The next code of a programme: one more than the highest that begins with its letters. */
    public String nextCode(Programme programme) {
        Number highest = (Number) entities.createNativeQuery(
                        "SELECT coalesce(max(CAST(substring(code from '[0-9]+$') AS integer)), 0) FROM course"
                                + " WHERE code LIKE ?1")
                .setParameter(1, CourseCode.letters(programme) + "-%")
                .getSingleResult();
        return CourseCode.of(programme, highest.intValue() + 1);
    }

    /** What the courses that are asked for are called, by their ids inside and in the order of their titles. */
    public Map<Long, CourseName> names(Collection<Prerequisite> asked) {
        Map<Long, CourseName> names = new LinkedHashMap<>();
        Set<Long> ids = asked.stream().flatMap(each -> each.anyOf().stream()).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "SELECT c.id, c.publicId, c.code, c.title FROM Course c WHERE c.id IN :ids"
                                    + " ORDER BY c.title, c.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row ->
                            names.put((Long) row[0], new CourseName((UUID) row[1], (String) row[2], (String) row[3])));
        }
        return names;
    }

    /** Every course that is offered, by title, for a choice. */
    public List<CourseName> offered() {
        return entities.createQuery(
                        "SELECT NEW org.wherry.catalogue.model.CourseName(c.publicId, c.code, c.title) FROM Course c"
                                + " WHERE c.archivedAt IS NULL ORDER BY c.title, c.id",
                        CourseName.class)
                .getResultList();
    }

    /** Whether what is asked for asks for a course in turn, straight or by way of others, or is that course. */
    public boolean leadsTo(Collection<Prerequisite> asked, Course course) {
        String first = asked.stream()
                .flatMap(each -> each.anyOf().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return !first.isEmpty()
                && !entities.createNativeQuery("WITH RECURSIVE asked(id) AS (SELECT c.id FROM course c WHERE c.id IN ("
                                + first + ") UNION SELECT a.course_id FROM asked"
                                + " JOIN course_prerequisite p ON p.course_id = asked.id"
                                + " JOIN course_prerequisite_any a ON a.prerequisite_id = p.id)"
                                + " SELECT id FROM asked WHERE id = ?1")
                        .setParameter(1, course.id())
                        .getResultList()
                        .isEmpty();
    }

    /** How courses are held, in the words that they use. */
    public List<String> formats() {
        return entities.createQuery("SELECT DISTINCT c.format FROM Course c ORDER BY c.format", String.class)
                .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> typed, CourseQuery query, List<String> words) {
        if (query.programme() != null) {
            typed.setParameter("programme", query.programme());
        }
        for (int i = 0; i < words.size(); i++) {
            typed.setParameter("word" + i, words.get(i));
        }
        return typed;
    }
}
