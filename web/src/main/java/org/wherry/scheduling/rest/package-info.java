/** Planning sessions over the API: venues, trainers, prices, networks, and sessions on their way into the programme. */
package org.wherry.scheduling.rest;
