package org.wherry.catalogue.model;

import java.util.UUID;

/** What a course is called, by its id outside. */
public record CourseName(UUID id, String code, String title) {}
