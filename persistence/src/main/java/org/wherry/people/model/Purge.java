package org.wherry.people.model;

/**
 * How one table loses what is older than it may be. In the SQL, {@code ?1} is the instant before which it goes; the
 * condition leaves out whoever is on legal hold, by the database's {@code is_on_hold}.
 *
 * @param kind which rule it follows
 * @param count the query that counts what is due
 * @param act the statement that purges it
 */
public record Purge(DataKind kind, String count, String act) {

    /** Deletes the rows of a table, which the condition calls {@code old}. */
    public static Purge deleting(DataKind kind, String table, String condition) {
        String rows = table + " AS old WHERE " + condition;
        return new Purge(kind, "SELECT count(*) FROM " + rows, "DELETE FROM " + rows);
    }

    /** Empties a column of a table, which the condition calls {@code old}; the rows stay. */
    public static Purge emptying(DataKind kind, String table, String column, String condition) {
        String rows = " WHERE old." + column + " IS NOT NULL AND " + condition;
        return new Purge(
                kind,
                "SELECT count(*) FROM " + table + " AS old" + rows,
                "UPDATE " + table + " AS old SET " + column + " = NULL" + rows);
    }
}
