package org.wherry.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.wherry.common.model.Phone;
import org.wherry.common.model.Text;

/** What a venue offers those who come, and how they get in. */
@Embeddable
public class VenueFacts {

    /** The longest text of each. */
    public static final int TEXT_MAX = 500;

    @Column(name = "hearing_loop")
    private boolean hearingLoop;

    @Column(name = "quiet_room")
    private boolean quietRoom;

    @Column(name = "prayer_room")
    private boolean prayerRoom;

    private String parking;
    private String bus;
    private String entrance;
    private String refreshments;

    @Column(name = "day_phone")
    private String dayPhone;

    protected VenueFacts() {}

    /**
     * Says all of it.
     *
     * @param dayPhone whom to ring on the day, or null
     */
    public VenueFacts(
            boolean hearingLoop,
            boolean quietRoom,
            boolean prayerRoom,
            String parking,
            String bus,
            String entrance,
            String refreshments,
            String dayPhone) {
        this.hearingLoop = hearingLoop;
        this.quietRoom = quietRoom;
        this.prayerRoom = prayerRoom;
        this.parking = Text.optional(parking, "parking", TEXT_MAX);
        this.bus = Text.optional(bus, "bus", TEXT_MAX);
        this.entrance = Text.optional(entrance, "entrance", TEXT_MAX);
        this.refreshments = Text.optional(refreshments, "refreshments", TEXT_MAX);
        this.dayPhone = Phone.orNull(dayPhone);
    }

    /** Nothing is known of it yet. */
    public static VenueFacts unknown() {
        return new VenueFacts();
    }

    public boolean hasHearingLoop() {
        return hearingLoop;
    }

    public boolean hasQuietRoom() {
        return quietRoom;
    }

    public boolean hasPrayerRoom() {
        return prayerRoom;
    }

    public Optional<String> parking() {
        return Optional.ofNullable(parking);
    }

    public Optional<String> bus() {
        return Optional.ofNullable(bus);
    }

    /** How to get in without steps, and where. */
    public Optional<String> entrance() {
        return Optional.ofNullable(entrance);
    }

    public Optional<String> refreshments() {
        return Optional.ofNullable(refreshments);
    }

    /** Whom to ring on the day. */
    public Optional<String> dayPhone() {
        return Optional.ofNullable(dayPhone);
    }
}
