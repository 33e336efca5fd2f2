package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is a member of the Safer Programme, and which courses are for members. */
@ApplicationScoped
public class Memberships {

    private static final String IS_MEMBER = """
            WITH RECURSIVE above (id, next) AS (
                SELECT a.id, a.parent_id FROM agency a
                 WHERE a.id = (SELECT survivor_id FROM surviving_agency WHERE agency_id = ?1)
                UNION
                SELECT a.id, a.parent_id FROM above b JOIN agency a ON a.id = b.next)
            SELECT 1 FROM agency_membership m
              JOIN surviving_agency s ON s.agency_id = m.agency_id
              JOIN above ON above.id = s.survivor_id
             WHERE m.from_day <= CAST(?2 AS date) AND (m.until_day IS NULL OR m.until_day >= CAST(?2 AS date))
             LIMIT 1
            """;

    private static final String ROWS =
            "SELECT m.public_id, a.public_id, a.name, CAST(m.from_day AS text), CAST(m.until_day AS text)"
                    + " FROM agency_membership m JOIN agency a ON a.id = m.agency_id";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Whether an agency (id inside) or one above it is a member on a day. */
    public boolean isMember(long agency, LocalDate day) {
        return !entities.createNativeQuery(IS_MEMBER)
                .setParameter(1, agency)
                .setParameter(2, day.toString())
                .getResultList()
                .isEmpty();
    }

    /** Whether a course (id inside) is for members. */
    public boolean isForMembersOnly(long course) {
        return !entities.createNativeQuery("SELECT 1 FROM members_only_course WHERE course_id = ?1")
                .setParameter(1, course)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a course (id inside) for members, or opens it to everybody. */
    public void keepForMembers(long course, boolean only) {
        String sql = only
                ? "INSERT INTO members_only_course (course_id) VALUES (?1) ON CONFLICT DO NOTHING"
                : "DELETE FROM members_only_course WHERE course_id = ?1";
        entities.createNativeQuery(sql).setParameter(1, course).executeUpdate();
    }

    /** Adds a term. */
    public void add(Membership membership) {
        entities.persist(membership);
    }

    /** The term with an id outside. */
    public Optional<Membership> find(UUID id) {
        return entities.createQuery("SELECT m FROM Membership m WHERE m.publicId = :id", Membership.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The terms of an agency (id inside), the latest first. */
    public List<MembershipRow> of(long agency) {
        return rows(entities.createNativeQuery(ROWS + " WHERE m.agency_id = ?1 ORDER BY m.from_day DESC")
                .setParameter(1, agency));
    }

    /** Terms that are not over on a day, by the agency's name; no more than so many. */
    public List<MembershipRow> current(LocalDate day, int most) {
        return rows(entities.createNativeQuery(ROWS + " WHERE m.until_day IS NULL OR m.until_day >= CAST(?1 AS date)"
                        + " ORDER BY fold(a.name), m.from_day LIMIT " + most)
                .setParameter(1, day.toString()));
    }

    private static List<MembershipRow> rows(Query query) {
        return NativeRow.all(query).stream()
                .map(row -> new MembershipRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        LocalDate.parse((String) row[3]),
                        row[4] == null ? null : LocalDate.parse((String) row[4])))
                .toList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }
}
