package org.wherry.notification.service;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.wherry.common.model.CountyTime;

/**
 * Tells calendars how the county's clocks go, by the rule that has held since 1996: forward on the last Sunday of March
 * and back on the last of October. It is written here rather than looked up, because the library's own way to look it
 * up may ask the internet.
 */
final class CountyTimeZone {

    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);
    private static final ZoneOffset WINTER = ZoneOffset.UTC;

    private CountyTimeZone() {}

    /** The zone, as a part of a calendar. */
    static VTimeZone component() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(CountyTime.ZONE.getId()));
        zone.add(observance(new Daylight(), "BST", 3, LocalDateTime.of(1996, 3, 31, 1, 0), WINTER, SUMMER));
        zone.add(observance(new Standard(), "GMT", 10, LocalDateTime.of(1996, 10, 27, 2, 0), SUMMER, WINTER));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, int month, LocalDateTime first, ZoneOffset before, ZoneOffset after) {
        Property[] facts = {
            new TzName(name),
            new DtStart<>(first),
            new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"),
            new TzOffsetFrom(before),
            new TzOffsetTo(after)
        };
        for (Property fact : facts) {
            observance.add(fact);
        }
        return observance;
    }
}
