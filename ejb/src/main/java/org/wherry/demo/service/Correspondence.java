package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.notification.model.Kind;
import org.wherry.notification.model.MessageAbout;
import org.wherry.notification.model.OutboxMessage;
import org.wherry.notification.model.Template;
import org.wherry.notification.service.OutboxService;
import org.wherry.notification.service.StandingWords;
import org.wherry.notification.service.TemplateService;

/** The training team of the demo has written one message in its own words; another waits, and a third could not be sent. */
@ApplicationScoped
public class Correspondence {

    private static final String PARKING =
            "\n\nThere is parking behind the building, and the number 7 bus stops at the door.\n\n"
                    + "If you cannot come";

    @Inject
    private TemplateService templates;

    @Inject
    private OutboxService outbox;

    @Inject
    private Clock clock;

    /** Writes them. */
    void begin() {
        StandingWords words = templates.words(Template.JOINING_INSTRUCTIONS);
        templates.write(
                words.template(),
                words.version(),
                words.subject(),
                words.body().replace("\n\nIf you cannot come", PARKING));
        Instant now = clock.instant();
        outbox.plan(reminder("planned@example.org", now, now.plus(Duration.ofDays(5))));
        OutboxMessage parked = reminder("no-such-person@example.org", now, now);
        for (int tries = 0; tries < OutboxMessage.MOST_TRIES; tries++) {
            parked.lease(now);
            parked.failed("550 5.1.1 There is nobody of that name here", now, Duration.ZERO);
        }
        outbox.plan(parked);
    }

    private static OutboxMessage reminder(String address, Instant now, Instant due) {
        return new OutboxMessage(
                        UUID.randomUUID(),
                        Kind.REMINDER,
                        new EmailAddress(address),
                        "Soon: Working together to safeguard children",
                        "Hello,\n\nThis is a reminder that you have a place on “Working together to safeguard children”.\n\n"
                                + "Bring:\n- something to write with\n- lunch\n",
                        now,
                        due)
                .about(new MessageAbout(Template.REMINDER, null, null));
    }
}
