package org.wherry.booking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;

/** Requests for approval as people read them. */
@ApplicationScoped
public class ApprovalRows {

    /** When a request lapses, which is counted in its agency's working days. */
    @FunctionalInterface
    public interface Lapsing {
        /** The instant, for a request at an agency (id inside) about a session that starts then. */
        Instant of(long agency, Instant askedAt, Instant sessionStarts);
    }

    private static final String FROM = """

              FROM approval_request r
              JOIN booking b ON b.id = r.booking_id
              JOIN course_session s ON s.id = b.session_id
              JOIN course c ON c.id = s.course_id
              JOIN person p ON p.id = surviving_person(b.delegate_id)
              JOIN agency a ON a.id = survivor_of_agency(r.agency_id)
              JOIN LATERAL (SELECT t.approver_id, t.stands_in_for FROM approval_step t
                             WHERE t.request_id = r.id ORDER BY t.position DESC LIMIT 1) now_asked ON true
              LEFT JOIN post o ON o.id = b.post_id
              LEFT JOIN venue v ON v.id = s.venue_id
              LEFT JOIN person m ON m.id = surviving_person(now_asked.approver_id)
              LEFT JOIN person f ON f.id = surviving_person(now_asked.stands_in_for)
            """;

    private static final String ROW = """
            SELECT CAST(b.reference AS text), r.state, p.name, a.name, o.job_title, s.id, s.public_id, c.title,
                   CASE WHEN NOT s.hides_details THEN v.name END, b.state, m.name, f.name, r.reason, p.id, r.asked_at, r.agency_id, s.starts_at,
            """ + SessionDays.COLUMN + FROM;

    private static final String ASKED = """
             AND (?2 OR EXISTS (SELECT 1 FROM approval_step t WHERE t.request_id = r.id
                                 AND surviving_person(t.approver_id) = ?1))
            """;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /**
     * Those that wait, the longest first.
     *
     * @param reader who reads (id inside), or null
     * @param all whether they may see all, or only those that they are or were asked about
     */
    public Page<ApprovalRow> waiting(Long reader, boolean all, PageRequest page, Lapsing lapsing) {
        String waiting = " WHERE r.state = 'WANTED'" + ASKED;
        long total = ((Number) entities.createNativeQuery("SELECT count(*)" + FROM + waiting)
                        .setParameter(1, reader == null ? -1 : reader)
                        .setParameter(2, all)
                        .getSingleResult())
                .longValue();
        Query rows = entities.createNativeQuery(ROW + waiting + " ORDER BY r.id LIMIT ?3 OFFSET ?4")
                .setParameter(1, reader == null ? -1 : reader)
                .setParameter(2, all)
                .setParameter(3, page.size())
                .setParameter(4, page.offset());
        return new Page<>(rows(rows, reader, lapsing), total, page.page(), page.size());
    }

    /** The one of a booking (id inside), where the reader may see it, decided or not. */
    public Optional<ApprovalRow> of(long booking, Long reader, boolean all, Lapsing lapsing) {
        Query row = entities.createNativeQuery(ROW + " WHERE b.id = ?3" + ASKED)
                .setParameter(1, reader == null ? -1 : reader)
                .setParameter(2, all)
                .setParameter(3, booking);
        return rows(row, reader, lapsing).stream().findFirst();
    }

    private List<ApprovalRow> rows(Query query, Long reader, Lapsing lapsing) {
        return NativeRow.all(query).stream()
                .map(row -> row(row, reader, lapsing))
                .toList();
    }

    private static ApprovalRow row(Object[] row, Long reader, Lapsing lapsing) {
        ApprovalState state = ApprovalState.valueOf((String) row[1]);
        Instant asked = NativeRow.instant(row[14]);
        return new ApprovalRow(
                (String) row[0],
                state,
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[6],
                (String) row[7],
                SessionDays.read(row[17]),
                (String) row[8],
                BookingState.valueOf((String) row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                row[13].equals(reader),
                asked,
                state == ApprovalState.WANTED ? lapsing.of((Long) row[15], asked, NativeRow.instant(row[16])) : null);
    }
}
