/** The coordinator's pages of courses. */
package org.wherry.catalogue.web;
