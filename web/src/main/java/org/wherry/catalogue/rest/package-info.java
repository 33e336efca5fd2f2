/** The catalogue for programs. */
package org.wherry.catalogue.rest;
