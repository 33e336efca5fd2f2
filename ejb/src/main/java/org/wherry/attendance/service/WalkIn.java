package org.wherry.attendance.service;

import java.util.UUID;

/**
 * Somebody who came without a booking, as the trainer writes them down.
 *
 * @param name as they write it themselves; may be missing for somebody whose address is known
 * @param email where they can be written to, or null
 * @param agency whom they came for, or null
 */
public record WalkIn(String name, String email, UUID agency) {}
