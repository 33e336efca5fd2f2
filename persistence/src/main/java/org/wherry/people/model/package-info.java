/** Who there is: people, the posts they hold, the agencies they work for, and what each may do. */
package org.wherry.people.model;
