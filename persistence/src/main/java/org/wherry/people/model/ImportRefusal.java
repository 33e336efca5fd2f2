package org.wherry.people.model;

import org.wherry.common.model.Reason;

/** Why a file of people cannot be imported. */
public enum ImportRefusal implements Reason {
    /** The file is empty, or has a heading and nothing below it. */
    IMPORT_EMPTY(400),
    /** More bytes than are taken. */
    IMPORT_TOO_LARGE(413),
    /** More rows than are taken. */
    IMPORT_TOO_MANY_ROWS(400),
    /** More columns than are taken. */
    IMPORT_TOO_MANY_COLUMNS(400),
    /** Not text in the encoding that was said. */
    IMPORT_WRONG_ENCODING(400),
    /** A spreadsheet, a picture, or something else that is not CSV. */
    IMPORT_NOT_CSV(400),
    /** Quotes that are opened and never closed. */
    IMPORT_OPEN_QUOTES(400),
    /** The first row is no row of headings. */
    IMPORT_NO_HEADING(400),
    /** Nothing says who. */
    NO_NAME_COLUMN(400),
    /** A coordinator's file has to say for which agency. */
    NO_AGENCY_COLUMN(400),
    /** One column cannot say two things. */
    COLUMN_TWICE(400),
    /** The caller acts for no agency. */
    NO_AGENCY_OF_YOURS(403),
    /** It was planned, done or given up before. */
    IMPORT_IS_OVER(409),
    /** So many of one's imports are waiting already. */
    IMPORTS_WAITING(409);

    private final int status;

    ImportRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
