package org.wherry.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the data is, the role that owns and migrates it, and the role the application serves with.
 *
 * @param url JDBC URL without credentials
 */
public record Database(String url, Credentials owner, Credentials application) {

    /** Connects as the owner. The caller closes. */
    public Connection connectAsOwner() throws SQLException {
        return connect(owner);
    }

    /** Connects with the rights the application has. The caller closes. */
    public Connection connectAsApplication() throws SQLException {
        return connect(application);
    }

    private Connection connect(Credentials role) throws SQLException {
        return DriverManager.getConnection(url, role.user(), role.password());
    }
}
