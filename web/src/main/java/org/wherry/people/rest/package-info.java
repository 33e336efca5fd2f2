/** People, agencies and one's own data for programs. */
package org.wherry.people.rest;
