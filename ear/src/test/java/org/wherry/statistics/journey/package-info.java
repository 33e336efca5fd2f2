/** The figures as they come out of the running system, through API and page. */
package org.wherry.statistics.journey;
