/** Use cases about people: who is asking, who somebody is, signing in, and setting up a county. */
package org.wherry.people.service;
