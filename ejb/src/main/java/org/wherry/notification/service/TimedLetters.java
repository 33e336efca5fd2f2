package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.NoSuch;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.Concerned;
import org.wherry.notification.model.LetterFacts;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.model.MessageRules;
import org.wherry.notification.model.Occasion;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.RuleMoment;
import org.wherry.notification.model.SessionFacts;
import org.wherry.notification.model.TimedMessages;
import org.wherry.notification.model.ToWhom;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;

/**
 * Writes the messages that go by themselves. Each is noted before it is written, in the same transaction, under a key
 * that the database keeps unique: however often and on however many nodes this runs, nobody gets one twice.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TimedLetters {

    /** Closed days move a message far from its session: a long summer, and some more. */
    private static final int DAYS_TO_LOOK_AT = 160;

    /** How long before they are due they are written, so that they can be read and changed before they go. */
    private static final Duration AHEAD = Duration.ofDays(1);

    @Inject
    private MessageRules rules;

    @Inject
    private TimedMessages timed;

    @Inject
    private LetterFacts facts;

    @Inject
    private Directory directory;

    @Inject
    private Dispatch dispatch;

    @Inject
    private JoiningWords joining;

    @Inject
    private WorkshopWords workshops;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    /** What is to be written now, rule by rule; those that are nearest to their session come first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Due> due() {
        Instant now = clock.instant();
        List<Due> due = new ArrayList<>();
        for (MessageRule rule : inOrder(rules.on())) {
            for (Occasion occasion : timed.occasions(rule, now, bound(rule, now))) {
                if (isToBeWritten(rule, occasion, now)) {
                    due.add(new Due(rule.publicId(), occasion));
                }
            }
        }
        return due;
    }

    /** Writes them to the people of one agency on one session; says how many. */
    @RolesAllowed(Roles.SYSTEM)
    public int write(Due due) {
        Instant now = clock.instant();
        MessageRule rule = rules.find(due.rule()).orElseThrow(() -> new NoSuch("message rule", due.rule()));
        Instant dueAt = dueAt(rule, due.occasion());
        int written = 0;
        Long claimed = null;
        for (Concerned concerned : timed.concerned(rule, due.occasion(), now, bound(rule, now))) {
            boolean wanted = rule.heldWhenDue(dueAt, concerned.since());
            // Of a session, whose trainers are written to together, the first is noted for all.
            boolean mine = Long.valueOf(concerned.about()).equals(claimed) || note(rule, concerned, due, now, wanted);
            claimed = mine ? Long.valueOf(concerned.about()) : null;
            if (mine && wanted) {
                Instant goes = dueAt.isAfter(now) ? dueAt : now;
                dispatch.send(
                        UUID.randomUUID(),
                        filling(rule, due, concerned, goes),
                        concerned.reader(),
                        concerned.booking(),
                        goes);
                written++;
            }
        }
        return written;
    }

    /** Takes back the reminders of those who have answered meanwhile. */
    @RolesAllowed(Roles.SYSTEM)
    public int withdrawAnswered() {
        return timed.withdrawAnswered(clock.instant());
    }

    /** Notes it for this rule, and for those of the same message that were due before: one of them is enough. */
    private boolean note(MessageRule rule, Concerned concerned, Due due, Instant now, boolean wanted) {
        LocalDate day = due.occasion().firstDay();
        if (!timed.claim(rule, concerned.about(), day, now, wanted)) {
            return false;
        }
        rules.on().stream()
                .filter(other -> other.template() == rule.template() && other.toWhom() == rule.toWhom())
                .filter(other -> other.id() != rule.id())
                .filter(other -> isToBeWritten(other, due.occasion(), now))
                .forEach(other -> timed.claim(other, concerned.about(), day, now, false));
        return true;
    }

    private Filling filling(MessageRule rule, Due due, Concerned concerned, Instant goes) {
        Filling filling = Filling.of(rule.template())
                .greeting(directory.card(concerned.reader()).name());
        if (concerned.booking() == null) {
            SessionFacts session = facts.session(due.occasion().session());
            return filling.about(session)
                    .with(Placeholder.LINK, address.of("/attendance/register?session=" + session.publicId()));
        }
        BookingFacts booking = facts.booking(concerned.booking());
        String page = rule.moment() == RuleMoment.BEFORE_START
                ? "/booking/cancel?reference=" + booking.reference()
                : "/booking/programme";
        if (rule.moment() == RuleMoment.BEFORE_START && rule.toWhom() == ToWhom.CONFIRMED) {
            joining.into(filling, due.occasion().session(), goes)
                    .with(Placeholder.WORKSHOPS, workshops.of(concerned.booking(), booking));
        }
        return filling.about(booking.session())
                .with(Placeholder.REFERENCE, booking.reference())
                .with(Placeholder.PERSON, booking.name())
                .with(Placeholder.LINK, address.of(page))
                .with(Placeholder.NEEDS_LINK, address.of("/people/my-needs"));
    }

    private boolean isToBeWritten(MessageRule rule, Occasion occasion, Instant now) {
        return !dueAt(rule, occasion).isAfter(now.plus(AHEAD));
    }

    private Instant dueAt(MessageRule rule, Occasion occasion) {
        return rule.due(
                occasion.firstDay(),
                occasion.lastDay(),
                timed.closed(
                        occasion.agency(),
                        occasion.firstDay().minusDays(DAYS_TO_LOOK_AT),
                        occasion.lastDay().plusDays(DAYS_TO_LOOK_AT)));
    }

    private static LocalDate bound(MessageRule rule, Instant now) {
        LocalDate today = CountyTime.dateOf(now);
        return rule.moment() == RuleMoment.BEFORE_START
                ? today.plusDays(DAYS_TO_LOOK_AT)
                : today.minusDays(DAYS_TO_LOOK_AT);
    }

    private static List<MessageRule> inOrder(List<MessageRule> on) {
        return on.stream()
                .filter(rule -> rule.toWhom() != ToWhom.NOT_ANSWERED)
                .sorted(Comparator.comparingInt(
                        rule -> rule.moment() == RuleMoment.BEFORE_START ? rule.workingDays() : -rule.workingDays()))
                .toList();
    }

    /**
     * A rule whose message is due to some people.
     *
     * @param rule the rule’s id outside
     * @param occasion the session, and whose people
     */
    public record Due(UUID rule, Occasion occasion) {}
}
