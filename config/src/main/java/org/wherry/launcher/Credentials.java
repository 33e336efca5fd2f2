package org.wherry.launcher;

/** A database role and its password; the password never appears in {@code toString}. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
