package org.wherry.people.model;

import java.time.Instant;
import org.wherry.common.model.EmailAddress;

/** Somebody asked to join; the link proves their address. */
public record JoiningAsked(String name, EmailAddress email, Secret link, Instant expiresAt) {}
