package org.wherry.people.model;

/** What can be wrong with a cell of an imported row. The sentence for each is {@code people.import.fault.<NAME>}. */
public enum ImportFault {
    /** There has to be something. */
    MISSING,
    /** More characters than fit. */
    TOO_LONG,
    /** A line break or another character that cannot be shown. */
    UNPRINTABLE,
    /** Not an e-mail address. */
    NOT_AN_EMAIL,
    /** No open agency has this name. */
    NO_SUCH_AGENCY,
    /** Several agencies have this name. */
    SEVERAL_AGENCIES,
    /** Not an agency that the importer acts for. */
    NOT_YOUR_AGENCY,
    /** No audience group has this number. */
    NO_SUCH_GROUP,
    /** No locality has this name. */
    NO_SUCH_LOCALITY,
    /** Not a date that can be read, or one too far away. */
    NOT_A_DATE,
    /** The same person and post stands further up. */
    TWICE_IN_FILE,
    /** The row has more cells than there are headings, or fewer. */
    CELLS
}
