package org.wherry.testing;

/**
 * Somebody of the demo who can sign in.
 *
 * @param password empty where the account has a token only
 * @param totpSecret what their telephone makes codes from; empty where no second step is asked of them
 */
public record DemoAccount(String role, String email, String password, String token, String totpSecret) {

    /** Somebody of whom no second step is asked. */
    public DemoAccount(String role, String email, String password, String token) {
        this(role, email, password, token, "");
    }

    /** Without the secrets, since test names and messages are printed. */
    @Override
    public String toString() {
        return role + " " + email;
    }
}
