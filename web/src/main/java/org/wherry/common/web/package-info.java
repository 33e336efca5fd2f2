/**
 * What every page needs and no feature owns: the words and how they are said, the components of the
 * tag library {@code urn:wherry}, dates that people type, and the headers of a response.
 *
 * <p>Nothing here knows a course, a session or a booking; a backing bean belongs to its feature.
 */
package org.wherry.common.web;
