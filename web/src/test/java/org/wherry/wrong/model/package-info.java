/** Code that breaks the architecture's rules on purpose, so that a test sees each of them fail. */
package org.wherry.wrong.model;
