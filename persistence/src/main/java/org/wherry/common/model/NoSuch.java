package org.wherry.common.model;

/** There is no such thing, or none that the caller may see. */
public class NoSuch extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was looked for.
     *
     * @param what the kind of thing, for the log
     * @param id the id that was asked for
     */
    public NoSuch(String what, Object id) {
        super(CommonRefusal.NO_SUCH, what, String.valueOf(id));
    }
}
