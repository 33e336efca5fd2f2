/** Adding to the catalogue as coordinators do it. */
package org.wherry.catalogue.journey;
