/** Pages that only a demonstration shows: what to try, as whom, and the mails that went nowhere. */
package org.wherry.demo.web;
