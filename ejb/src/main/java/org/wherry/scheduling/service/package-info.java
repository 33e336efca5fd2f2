/** Planning sessions: drafting, publishing, moving, calling off and completing them. */
package org.wherry.scheduling.service;
