package org.wherry.common.model;

/** The reasons that belong to no one feature. */
public enum CommonRefusal implements Reason {
    /** There is no such thing, or none that the caller may see: the two answer alike. */
    NO_SUCH(404),
    /** The caller is known and may not do this. */
    NOT_ALLOWED(403),
    /** Somebody has to sign in first. */
    SIGN_IN_FIRST(401),
    /** Somebody else changed it in the meantime. */
    LOST_UPDATE(409),
    /** What was sent could not be read. */
    MALFORMED(400),
    /** A text is missing. */
    EMPTY_TEXT(400),
    /** A text is longer than its place allows. */
    TEXT_TOO_LONG(400),
    /** A text carries control characters, such as a line break in a name. */
    UNPRINTABLE(400),
    /** A period ends before it starts, or lies outside the years that can be asked for. */
    NO_SUCH_PERIOD(400),
    /** This is not an e-mail address. */
    NOT_AN_EMAIL(400),
    /** A telephone number has digits and spaces, with a plus before them. */
    PHONE_MALFORMED(400),
    /** The address exists, but not for this HTTP method. */
    METHOD_NOT_ALLOWED(405),
    /** It cannot be said in the media type that was asked for. */
    NOT_ACCEPTABLE(406),
    /** What was sent is too large. */
    TOO_LARGE(413),
    /** What was sent is of a media type that is not read here. */
    UNSUPPORTED_TYPE(415),
    /** The fault is ours; the log knows it by a reference. */
    OUR_FAULT(500);

    private final int status;

    CommonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
