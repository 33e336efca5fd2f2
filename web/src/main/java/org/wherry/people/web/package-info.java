/** Pages about people and the partnership: signing in, and who is looking. */
package org.wherry.people.web;
