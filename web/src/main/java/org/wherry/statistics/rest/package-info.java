/** The figures by token: the same services, and so the same limits, as the pages. */
package org.wherry.statistics.rest;
