package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/** Where an agency would have its session. */
@Embeddable
public class WantedPlace {

    /** The longest address. */
    public static final int ADDRESS_MAX = 500;

    /** The longest words about what is there. */
    public static final int FACILITIES_MAX = 1000;

    /** Whose the place is. */
    public enum Kind {
        /** The agency's own premises. */
        OWN,
        /** The training team finds one. */
        TO_BE_FOUND,
        /** There is none: it is online. */
        ONLINE
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "place")
    private Kind kind;

    private String address;
    private String facilities;

    protected WantedPlace() {}

    /**
     * Says where.
     *
     * @param address of the agency's own premises; of another place nothing is kept
     * @param facilities what is there, such as a screen and step-free access; or null
     */
    public WantedPlace(Kind kind, String address, String facilities) {
        this.kind = Objects.requireNonNull(kind);
        if (kind == Kind.OWN) {
            this.address = Text.optional(address, "address", ADDRESS_MAX);
            this.facilities = Text.optional(facilities, "facilities", FACILITIES_MAX);
            if (this.address == null) {
                throw new Refusal(BespokeRefusal.ADDRESS_NEEDED);
            }
        }
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** What is there. */
    public Optional<String> facilities() {
        return Optional.ofNullable(facilities);
    }
}
