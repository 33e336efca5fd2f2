package org.wherry.statistics.service;

/**
 * Something to choose.
 *
 * @param value its key
 * @param label its name
 */
public record Choice(String value, String label) {}
