package org.wherry.feedback.model;

/** An answer on the four-point scale. There is no middle, and a blank is no answer of its own: it is stored as nothing. */
public enum LikertResponse {
    /** Strongly agree. */
    STRONGLY_AGREE,
    /** Agree. */
    AGREE,
    /** Disagree. */
    DISAGREE,
    /** Strongly disagree. */
    STRONGLY_DISAGREE
}
