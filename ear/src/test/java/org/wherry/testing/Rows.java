package org.wherry.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wherry.launcher.Database;

/**
 * Looks into the database past the application, as its owner: to check what an act left behind, and to do what no page
 * does, such as let days go by.
 */
public final class Rows {
    private final Database database;

    Rows(Database database) {
        this.database = database;
    }

    /** The one value that a query gives. */
    public <T> T one(Class<T> type, String sql, Object... values) {
        List<T> found = all(type, sql, values);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows instead of one for " + sql + " " + List.of(values));
        }
        return found.get(0);
    }

    /** How many a {@code SELECT count(*)} counts. */
    public long count(String sql, Object... values) {
        return one(Long.class, sql, values);
    }

    /** The first column of each row. */
    public <T> List<T> all(Class<T> type, String sql, Object... values) {
        try (Connection connection = database.connectAsOwner();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, type));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows; gives how many. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.connectAsOwner();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
