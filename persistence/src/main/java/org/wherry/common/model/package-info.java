/** What every feature leans on: figures, periods, the county's clock face and the one root of all refusals. */
package org.wherry.common.model;
