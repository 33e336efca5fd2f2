package org.wherry.scheduling.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Caller;
import org.wherry.scheduling.model.CalendarEntries;
import org.wherry.scheduling.model.CalendarMonth;

/** Sessions month by month: those of the programme for everybody, with their drafts for those who plan them. */
@Stateless
@PermitAll
public class CalendarService {

    @Inject
    private CalendarEntries entries;

    @Inject
    private Caller caller;

    /** A month as everybody may see it, whoever asks. */
    public CalendarMonth published(YearMonth month) {
        return entries.published(month);
    }

    /** A month as the caller may see it: a coordinator with all drafts, a trainer with their own. */
    public CalendarMonth month(YearMonth month) {
        if (caller.is(Roles.COORDINATOR)) {
            return entries.withDrafts(month);
        }
        if (caller.is(Roles.TRAINER)) {
            return entries.withDraftsOf(month, caller.requirePersonId());
        }
        return entries.published(month);
    }
}
