/** What every service leans on: the one source of now, and constraint violations told as refusals. */
package org.wherry.common.service;
