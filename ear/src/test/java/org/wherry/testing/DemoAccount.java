package org.wherry.testing;

/**
 * Somebody of the demo who can sign in.
 *
 * @param password empty where the account has a token only
 */
public record DemoAccount(String role, String email, String password, String token) {

    /** Without the secrets, since test names and messages are printed. */
    @Override
    public String toString() {
        return role + " " + email;
    }
}
