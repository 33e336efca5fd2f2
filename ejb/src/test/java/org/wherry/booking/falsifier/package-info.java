/**
 * What the safeguards of places are worth, shown by taking them away. These classes stand in the tests' own deployment
 * and nowhere else.
 */
package org.wherry.booking.falsifier;
