/** What staff do with the catalogue, and how everybody reads it. */
package org.wherry.catalogue.service;
