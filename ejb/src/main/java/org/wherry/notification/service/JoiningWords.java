package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wherry.booking.model.SessionSite;
import org.wherry.booking.service.ProgrammeService;
import org.wherry.notification.model.Placeholder;
import org.wherry.notification.model.PreReading;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.VenueFacts;
import org.wherry.scheduling.service.OnlineSessions;
import org.wherry.scheduling.service.SchedulingService;

/**
 * Tells those who have a place what they need to take part: the way into the room or into the session online, what they
 * should know and what to read before. The link goes only in what is read as near the time as the page shows it.
 */
@ApplicationScoped
public class JoiningWords {

    @Inject
    private ProgrammeService programme;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private OnlineSessions online;

    @Inject
    private PreReading preReading;

    @Inject
    private PublicAddress address;

    /**
     * Fills it into a message to somebody with a confirmed place.
     *
     * @param id the session (id inside)
     * @param goes when the message goes, at the earliest
     */
    Filling into(Filling filling, long id, Instant goes) {
        CourseSession session = scheduling.session(id);
        SessionSite site = programme.session(session.publicId()).site();
        Optional<OnlinePlace> near = online.near(session, goes);
        if (near.isPresent()) {
            filling.secret();
        }
        return filling.with(Placeholder.ACCESS, access(site))
                .with(Placeholder.ONLINE, near.map(JoiningWords::link).orElseGet(() -> whereTheLinkWillBe(session)))
                .with(Placeholder.NOTES, site.note() == null ? "" : LetterTexts.say("notes", site.note()))
                .with(Placeholder.MATERIALS, materials(session));
    }

    private static String access(SessionSite site) {
        List<String> lines = new ArrayList<>();
        add(lines, "room", Optional.ofNullable(site.room()));
        if (site.facts() != null) {
            offered(lines, site.facts());
        }
        return lines.isEmpty() ? "" : list("access.heading", lines);
    }

    private static void offered(List<String> lines, VenueFacts facts) {
        add(lines, "entrance", facts.entrance());
        add(lines, "hearingLoop", facts.hasHearingLoop());
        add(lines, "quietRoom", facts.hasQuietRoom());
        add(lines, "prayerRoom", facts.hasPrayerRoom());
        add(lines, "parking", facts.parking());
        add(lines, "bus", facts.bus());
        add(lines, "refreshments", facts.refreshments());
        add(lines, "dayPhone", facts.dayPhone());
    }

    private static void add(List<String> lines, String what, Optional<String> known) {
        known.ifPresent(words -> lines.add(LetterTexts.say("access." + what, words)));
    }

    private static void add(List<String> lines, String what, boolean there) {
        if (there) {
            lines.add(LetterTexts.say("access." + what));
        }
    }

    private static String link(OnlinePlace place) {
        List<String> lines = new ArrayList<>(List.of(LetterTexts.say("online.now", place.link())));
        Optional.ofNullable(place.host()).ifPresent(host -> lines.add(LetterTexts.say("online.host", host)));
        Optional.ofNullable(place.dialIn()).ifPresent(dialIn -> lines.add(LetterTexts.say("online.dialIn", dialIn)));
        return String.join("\n", lines);
    }

    private String whereTheLinkWillBe(CourseSession session) {
        return online.of(session).isEmpty()
                ? ""
                : LetterTexts.say("online.later", address.of("/booking/session?id=" + session.publicId()));
    }

    private String materials(CourseSession session) {
        List<String> names = preReading.of(session.id());
        return names.isEmpty()
                ? ""
                : list("materials.heading", names)
                        + "\n\n"
                        + LetterTexts.say(
                                "materials.where", address.of("/attendance/handouts?session=" + session.publicId()));
    }

    private static String list(String heading, List<String> lines) {
        return LetterTexts.say(heading)
                + lines.stream().map(line -> "\n- " + line).collect(Collectors.joining());
    }
}
