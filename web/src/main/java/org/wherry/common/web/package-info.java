/** What every page needs: the template, messages, errors and the signed-in person. */
package org.wherry.common.web;
