/** Writing to people: letters for what happened, and the worker that sends them. */
package org.wherry.notification.service;
