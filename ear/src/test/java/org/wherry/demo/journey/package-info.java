/** What the demo is made of once it is loaded. */
package org.wherry.demo.journey;
