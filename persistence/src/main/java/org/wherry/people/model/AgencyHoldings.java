package org.wherry.people.model;

/**
 * What stands under an agency and those that it stands for.
 *
 * @param people how many people hold a post there today
 * @param posts how many posts there are, those that were left included
 * @param roles how many roles somebody has for it
 * @param parts how many agencies are right below it
 * @param openParts how many of those have not been closed
 */
public record AgencyHoldings(long people, long posts, long roles, long parts, long openParts) {}
