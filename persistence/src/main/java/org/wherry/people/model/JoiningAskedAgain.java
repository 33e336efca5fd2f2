package org.wherry.people.model;

import org.wherry.common.model.EmailAddress;

/** Somebody asked to join with an address that has an account. */
public record JoiningAskedAgain(String name, EmailAddress email) {}
