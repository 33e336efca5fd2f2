package org.wherry.scheduling.model;

/** Who a session is open to. */
public enum Openness {
    /** Everybody who works with children in the county. */
    ALL,
    /** Named agencies and those below them, which commissioned it. */
    AGENCIES,
    /** The members of named networks, whichever agency they work for. */
    NETWORK,
    /** People who were invited by name. */
    INVITED
}
