package org.wherry.people.service;

import org.wherry.people.model.TokenRow;

/**
 * A token that was just made, with its secret, which is shown this once.
 *
 * @param secret what the program sends
 * @param row everything else about it
 */
public record FreshToken(String secret, TokenRow row) {

    @Override
    public String toString() {
        return "a fresh token";
    }
}
