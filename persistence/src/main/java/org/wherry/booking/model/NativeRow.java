package org.wherry.booking.model;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * Rows of queries in SQL. Lists that join other features' tables are written in SQL, because the provider turns outer
 * joins between unrelated entities into joins that the database does not take.
 */
final class NativeRow {

    private NativeRow() {}

    /** The rows of a query with more than one column. */
    @SuppressWarnings("unchecked")
    static List<Object[]> all(Query query) {
        return query.getResultList();
    }

    /** The instant in a column, or null. */
    static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
