package org.wherry.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.VenueFacts;

/** How pages say what a venue offers. */
@Named("venueWords")
@ApplicationScoped
public class VenueWords {

    static final String HEARING_LOOP = "hearingLoop";
    static final String QUIET_ROOM = "quietRoom";
    static final String PRAYER_ROOM = "prayerRoom";

    /** What it offers of what can be ticked, in words. */
    public List<String> offers(VenueFacts facts) {
        List<String> offers = new ArrayList<>();
        if (facts.hasHearingLoop()) {
            offers.add(say(HEARING_LOOP));
        }
        if (facts.hasQuietRoom()) {
            offers.add(say(QUIET_ROOM));
        }
        if (facts.hasPrayerRoom()) {
            offers.add(say(PRAYER_ROOM));
        }
        return offers;
    }

    /** A fact about the way there, by name. */
    public record Fact(String name, String words) {}

    /** What it tells in words, fact by fact. */
    public List<Fact> facts(VenueFacts venue) {
        List<Fact> told = new ArrayList<>();
        venue.entrance().ifPresent(words -> told.add(new Fact(say("entrance"), words)));
        venue.parking().ifPresent(words -> told.add(new Fact(say("parking"), words)));
        venue.bus().ifPresent(words -> told.add(new Fact(say("bus"), words)));
        venue.refreshments().ifPresent(words -> told.add(new Fact(say("refreshments"), words)));
        return told;
    }

    /** Whether it tells anything; null tells nothing. */
    public boolean tells(VenueFacts venue) {
        return venue != null && !(offers(venue).isEmpty() && facts(venue).isEmpty());
    }

    static String say(String offer) {
        return Words.say("scheduling.venue." + offer);
    }
}
