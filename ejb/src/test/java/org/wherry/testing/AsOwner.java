package org.wherry.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes safeguards out of the test's own database, and puts them back; only outside the server. */
public final class AsOwner {

    private AsOwner() {}

    /** Does all of it, in order, in one transaction. */
    public static void execute(String... sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        System.getProperty("wherry.db.url"),
                        System.getProperty("wherry.db.owner.user"),
                        System.getProperty("wherry.db.owner.password"));
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String each : sql) {
                statement.execute(each);
            }
            owner.commit();
        }
    }
}
