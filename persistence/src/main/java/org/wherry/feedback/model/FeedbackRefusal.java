package org.wherry.feedback.model;

import org.wherry.common.model.Reason;

/** Why feedback is not taken. */
public enum FeedbackRefusal implements Reason {
    /** The link has been used. */
    USED(410),
    /** There is no such link, or it was withdrawn: the two answer alike. */
    UNKNOWN(404),
    /** The time to answer is over. */
    EXPIRED(410),
    /** The session is not over yet. */
    NOT_YET(409),
    /** The answer is to a statement of another questionnaire. */
    OTHER_STATEMENT(400),
    /** This session is answered by link and not on paper. */
    NOT_ON_PAPER(409),
    /** There would be more forms than people who came. */
    MORE_THAN_CAME(409),
    /** A questionnaire needs statements. */
    NO_STATEMENTS(400),
    /** There is a questionnaire with this key. */
    KEY_TAKEN(409);

    private final int status;

    FeedbackRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
