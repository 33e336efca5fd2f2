package org.wherry.people.model;

/** Somebody (id inside) said, changed or took back what they need. What it is, this does not carry. */
public record NeedsChanged(long personId) {}
