/**
 * What figures are made of: the counts of an answer, the rule of small numbers, and the figures that others published.
 * Nothing here is counted or stored twice; our own figures are read from the views of {@code db/views}.
 */
package org.wherry.statistics.model;
