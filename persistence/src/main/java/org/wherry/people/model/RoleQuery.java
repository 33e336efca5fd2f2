package org.wherry.people.model;

/**
 * Whose roles to list.
 *
 * @param q words that must all be in the name or the address; blank for none
 * @param role only those who have it; null for any
 */
public record RoleQuery(String q, Role role) {

    /** Whether anything is asked for; if not, those are listed who may do more than take part. */
    boolean isOpen() {
        return role == null && (q == null || q.isBlank());
    }
}
