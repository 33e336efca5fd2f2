/** What the safeguards of the audit are worth, shown by taking them away. Only the tests’ own deployment has these classes. */
package org.wherry.people.falsifier;
