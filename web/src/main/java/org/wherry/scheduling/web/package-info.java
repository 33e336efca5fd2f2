/** The coordinator's pages of sessions: planning, publishing and calling off. */
package org.wherry.scheduling.web;
