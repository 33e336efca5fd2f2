package org.wherry.people.service;

/**
 * A provider whose accounts people can sign in with.
 *
 * @param name its name in addresses of ours
 * @param label what people call it
 */
public record OfferedProvider(String name, String label) {}
