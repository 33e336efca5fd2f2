/** Values that every feature speaks in: rates, money, periods, addresses, and refusals. */
package org.wherry.common.model;
