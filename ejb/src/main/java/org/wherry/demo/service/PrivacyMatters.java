package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.people.service.ComplaintService;
import org.wherry.people.service.LeavingService;
import org.wherry.people.service.NoticeService;

/** The county of the demo has a privacy notice, somebody who wants to be forgotten, and one who complains. */
@ApplicationScoped
public class PrivacyMatters {

    private static final int FORGOTTEN = 40;
    private static final int COMPLAINS = 41;

    private static final String NOTICE = """
            This partnership keeps what it needs to run its training and to show who was reached, and no more.

            # What is kept

            Your name, your addresses if you have any, where you work, what you booked and attended, and the messages \
            that we sent you. Access needs are kept only if you choose so, and are deleted 30 days after the session.

            We never ask for your date of birth, National Insurance number or DBS number.

            # Who sees it

            You, the training team, and the trainer of a session that you have booked. Whoever books for your agency \
            sees the status of your booking, and nothing else. Your line manager sees what was booked under the post \
            that they lead.

            # Why that is lawful

            The partnership has a public task: to see to it that those who work with children are trained to keep them \
            safe (UK GDPR article 6(1)(e)).

            # How long it is kept

            Six years after you leave, nobody can tell any more whose record it was. Messages are kept for a year. A \
            legal hold, such as for an inquiry, stops that.

            # Feedback

            We know that you answered, so that we do not ask again. What you answered is stored apart, without your name.

            # Cookies

            Looking at the programme sets none. Signing in and sending a form set the few that keep them safe; nothing \
            follows you.
            """;

    @Inject
    private NoticeService notices;

    @Inject
    private LeavingService leaving;

    @Inject
    private ComplaintService complaints;

    /** Writes it down. */
    void arise(Cast cast, Known known) {
        notices.publish("This is the first version.", NOTICE);
        leaving.writeDownErasure(
                practitioner(cast, known, FORGOTTEN), "I no longer work with children. Take my name out, if you can.");
        complaints.writeDown(
                practitioner(cast, known, COMPLAINS),
                "My former manager still saw in March that I was booked on a course. I left her team in January.");
    }

    private static UUID practitioner(Cast cast, Known known, int number) {
        return known.person(cast.practitioners().get(number).number());
    }
}
