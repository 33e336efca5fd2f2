package org.wherry.people.model;

/** The names of the roles, for annotations; and that of the system itself, which no person has. */
public final class Roles {

    /** See {@link Role#PRACTITIONER}. */
    public static final String PRACTITIONER = "PRACTITIONER";

    /** See {@link Role#BOOKING_CONTACT}. */
    public static final String BOOKING_CONTACT = "BOOKING_CONTACT";

    /** See {@link Role#LINE_MANAGER}. */
    public static final String LINE_MANAGER = "LINE_MANAGER";

    /** See {@link Role#TRAINER}. */
    public static final String TRAINER = "TRAINER";

    /** See {@link Role#FACILITATOR}. */
    public static final String FACILITATOR = "FACILITATOR";

    /** See {@link Role#GROUP_MEMBER}. */
    public static final String GROUP_MEMBER = "GROUP_MEMBER";

    /** See {@link Role#REVIEWER}. */
    public static final String REVIEWER = "REVIEWER";

    /** See {@link Role#COORDINATOR}. */
    public static final String COORDINATOR = "COORDINATOR";

    /** See {@link Role#ANALYST}. */
    public static final String ANALYST = "ANALYST";

    /** See {@link Role#ADMINISTRATOR}. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Jobs and the demo importer act as this; nobody signs in with it. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
