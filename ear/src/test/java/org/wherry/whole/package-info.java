/** What must hold everywhere, checked against what was really built: every page, every operation, every answer, every line of the log. */
package org.wherry.whole;
