package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.notification.model.BookingFacts;
import org.wherry.notification.model.ChosenWorkshops;
import org.wherry.notification.model.ChosenWorkshops.Round;

/** What a delegate is told of their workshops before the day: which they chose, and where they still can. */
@ApplicationScoped
public class WorkshopWords {

    @Inject
    private ChosenWorkshops chosen;

    @Inject
    private PublicAddress address;

    /** A line for each round, with a heading; nothing where there are no workshops. */
    String of(long booking, BookingFacts about) {
        List<Round> rounds = chosen.of(booking);
        if (rounds.isEmpty()) {
            return "";
        }
        String lines = rounds.stream().map(WorkshopWords::line).collect(Collectors.joining("\n"));
        return LetterTexts.say("workshops.heading") + "\n" + lines + "\n\n"
                + LetterTexts.say("workshops.where", address.of("/booking/workshops?reference=" + about.reference()));
    }

    private static String line(Round round) {
        String times = LetterTexts.times(round.starts(), round.ends());
        if (round.workshop() == null) {
            return LetterTexts.say("workshops.none", times, round.round());
        }
        return round.room() == null
                ? LetterTexts.say("workshops.chosen", times, round.workshop())
                : LetterTexts.say("workshops.chosenIn", times, round.workshop(), round.room());
    }
}
