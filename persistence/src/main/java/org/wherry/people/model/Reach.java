package org.wherry.people.model;

import java.util.Optional;

/**
 * How somebody can be reached.
 *
 * @param name as they write it themselves
 * @param address where mail for them goes; none where only a letter will do
 * @param shared whether others read it too, so that each message has to name them
 */
public record Reach(String name, Optional<String> address, boolean shared) {}
