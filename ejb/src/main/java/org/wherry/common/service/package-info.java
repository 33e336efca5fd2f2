/** What every use case needs: the clock, the caller, and the way refusals leave a transaction. */
package org.wherry.common.service;
