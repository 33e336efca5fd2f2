/**
 * Figures, counted when asked: deliveries, uptake and feedback, each to whoever may see it. This feature only reads
 * what the others keep, and nobody imports it.
 */
package org.wherry.statistics.service;
