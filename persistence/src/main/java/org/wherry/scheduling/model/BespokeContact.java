package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.wherry.common.model.Text;

/** Whom the training team talks to about a bespoke session; forgotten with whoever asked for it. */
@Embeddable
public class BespokeContact {

    /** The longest name. */
    public static final int NAME_MAX = 200;

    /** The longest number or address. */
    public static final int REACH_MAX = 254;

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_reach")
    private String reach;

    protected BespokeContact() {}

    /**
     * Names them.
     *
     * @param reach a telephone number or an e-mail address, as they gave it
     */
    public BespokeContact(String name, String reach) {
        this.name = Text.line(name, "contactName", NAME_MAX);
        this.reach = Text.line(reach, "contactReach", REACH_MAX);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Their telephone number or e-mail address. */
    public Optional<String> reach() {
        return Optional.ofNullable(reach);
    }
}
