package org.wherry.people.service;

import java.util.UUID;

/**
 * Who wants to join.
 *
 * @param name as they write it themselves
 * @param email where they can be written to, and what they sign in with
 * @param jobTitle what their work is called, or blank
 * @param agency the agency they picked, or null
 * @param askedAgency the name of one that is not here, or blank
 * @param aboutAgency what it does and where, or blank
 */
public record AskToJoin(
        String name, String email, String jobTitle, UUID agency, String askedAgency, String aboutAgency) {}
