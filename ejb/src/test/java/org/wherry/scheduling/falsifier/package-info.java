/**
 * What the safeguards of rooms and trainers are worth, shown by taking them away. These classes stand in the tests' own
 * deployment and nowhere else.
 */
package org.wherry.scheduling.falsifier;
