package org.wherry.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What a message is about: whose words it has, for whom it is, and which booking it tells of. */
@Embeddable
public class MessageAbout {

    @Enumerated(EnumType.STRING)
    private Template template;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "booking_id")
    private Long bookingId;

    protected MessageAbout() {}

    /**
     * Says what it is about.
     *
     * @param template whose words it has
     * @param personId for whom it is (id inside), or null where only an address is known
     * @param bookingId about which booking (id inside), or null
     */
    public MessageAbout(Template template, Long personId, Long bookingId) {
        this.template = template;
        this.personId = personId;
        this.bookingId = bookingId;
    }

    /** Whose words it has. */
    public Template template() {
        return template;
    }

    /** For whom it is (id inside). */
    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    /** About which booking (id inside). */
    public Optional<Long> bookingId() {
        return Optional.ofNullable(bookingId);
    }
}
