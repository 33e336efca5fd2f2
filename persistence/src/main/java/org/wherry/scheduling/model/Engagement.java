package org.wherry.scheduling.model;

import java.time.Instant;

/**
 * What stands in the way of a session: a room or somebody that another session takes up at the same time.
 *
 * @param roomId the id inside of the room, or null where it is somebody
 * @param person the name of whom, or null where it is a room
 * @param title the other session's course
 * @param starts when the other session's day begins
 */
public record Engagement(Long roomId, String person, String title, Instant starts) {}
