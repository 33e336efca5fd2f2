/** Planning and publishing sessions as coordinators do it. */
package org.wherry.scheduling.journey;
