/** The catalogue: courses, what each teaches, and who provides them. A course has no date; that is a session's. */
package org.wherry.catalogue.model;
