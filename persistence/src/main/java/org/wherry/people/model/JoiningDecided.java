package org.wherry.people.model;

import org.wherry.common.model.EmailAddress;

/** It was decided whether somebody is one of an agency’s people. */
public record JoiningDecided(EmailAddress email, String name, String agency, boolean approved, String reason) {}
