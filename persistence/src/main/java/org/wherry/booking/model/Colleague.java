package org.wherry.booking.model;

import java.util.UUID;

/**
 * Somebody who can be booked for, under one of their posts.
 *
 * @param person their id outside
 * @param name as they write it
 * @param post the post's id outside, or null for whoever holds none
 * @param work the job title and agency, or null
 */
public record Colleague(UUID person, String name, UUID post, String work) {}
