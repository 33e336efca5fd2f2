package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why something about a person or a post is refused. */
public enum PeopleRefusal implements Reason {
    /** They have this address already; the address is the detail. */
    EMAIL_TWICE,
    /** They have as many addresses as one can have; the number is the detail. */
    TOO_MANY_EMAILS,
    /** The address was not confirmed yet. */
    EMAIL_NOT_CONFIRMED,
    /** A mail that confirms this address was sent a moment ago. */
    MAIL_ON_ITS_WAY,
    /** Nobody, or more than one person, is known by an address; the address is the detail. */
    NO_ONE_PERSON,
    /** Who is protected or under 18 stands on no contact list. */
    NOT_ON_CONTACT_LISTS,
    /** They have asked to be protected already, and nobody has decided it yet. */
    PROTECTION_ASKED,
    /** It was decided already. */
    PROTECTION_DECIDED,
    /** Nobody decides about themselves. */
    OWN_CASE,
    /** Nobody leads themselves. */
    OWN_MANAGER,
    /** A post ends on or after its first day; the first day is the detail. */
    ENDS_BEFORE_IT_BEGINS,
    /** A booking or a mark in a register names the post. */
    POST_IN_USE
}
