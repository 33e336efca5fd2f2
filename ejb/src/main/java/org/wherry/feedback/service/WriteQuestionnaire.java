package org.wherry.feedback.service;

import java.util.List;

/**
 * A questionnaire to be written.
 *
 * @param key how it is known in addresses and files
 * @param name how staff call it
 * @param stem what stands before each statement, as in "This session …"
 * @param statements in their order
 */
public record WriteQuestionnaire(String key, String name, String stem, List<String> statements) {}
