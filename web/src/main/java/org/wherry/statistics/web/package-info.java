/** The pages of figures. Each shows a figure with what it is made of, its definition and the rows behind it. */
package org.wherry.statistics.web;
