package org.wherry.scheduling.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;

/**
 * What happens when on the days of a session. Every entry lies in one of the days and no two are at the same time. Days
 * can be moved afterwards: an entry that does not fit then stays until somebody corrects it, and the public does not see it.
 */
public final class Agenda {

    private static final Comparator<AgendaItem> BY_TIME =
            Comparator.comparingInt(AgendaItem::dayNumber).thenComparing(AgendaItem::starts);

    private final CourseSession session;
    private final List<SessionDay> days;
    private final List<AgendaItem> items;

    /** The agenda of a session. */
    public Agenda(CourseSession session, List<AgendaItem> items) {
        this.session = session;
        days = session.days();
        this.items = items.stream().sorted(BY_TIME).toList();
    }

    /** Another entry of it. */
    public AgendaItem add(AgendaPlan plan) {
        check(plan, null);
        return new AgendaItem(session.id(), plan);
    }

    /** Makes an entry what is planned now; whatever workshops {@link #goneBy} names go. */
    public void change(AgendaItem item, AgendaPlan plan) {
        check(plan, item);
        item.become(plan);
    }

    /**
     * The workshops of an entry that go where only some stay.
     *
     * @param stay what the entry offers from now on; nothing where it goes itself
     * @throws Refusal WORKSHOP_IS_CHOSEN, where people have chosen what would go and nobody said that it may
     */
    public List<Workshop> goneBy(AgendaItem item, List<AgendaPlan.Offer> stay, boolean evenIfChosen) {
        List<Workshop> gone = item.goneBy(stay);
        int chosen = gone.stream().mapToInt(Workshop::placesTaken).sum();
        if (chosen > 0 && !evenIfChosen) {
            throw new Refusal(AgendaRefusal.WORKSHOP_IS_CHOSEN, chosen);
        }
        return gone;
    }

    /** The same for another session: entries of its own, and workshops that nobody has chosen yet. */
    public List<AgendaItem> copiedTo(CourseSession other) {
        return items.stream()
                .filter(this::fits)
                .map(item -> new AgendaItem(other.id(), item.asPlan()))
                .toList();
    }

    /** The entry with an id outside. */
    public AgendaItem item(UUID id) {
        return items.stream()
                .filter(each -> each.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("agenda item", id));
    }

    private void check(AgendaPlan plan, AgendaItem itself) {
        if (plan.day() < 1 || plan.day() > days.size()) {
            throw new Refusal(AgendaRefusal.NO_SUCH_AGENDA_DAY, days.size());
        }
        SessionDay day = days.get(plan.day() - 1);
        if (plan.starts().isBefore(day.starts()) || plan.ends().isAfter(day.ends())) {
            throw new Refusal(AgendaRefusal.OUTSIDE_THE_DAY, day.starts(), day.ends());
        }
        items.stream()
                .filter(each -> each != itself && each.overlaps(plan))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(AgendaRefusal.AGENDA_OVERLAPS, 1, other.title());
                });
    }

    /** Whether an entry still lies in one of the session's days. */
    public boolean fits(AgendaItem item) {
        return item.dayNumber() <= days.size()
                && !item.starts().isBefore(days.get(item.dayNumber() - 1).starts())
                && !item.ends().isAfter(days.get(item.dayNumber() - 1).ends());
    }

    /** The session whose agenda it is. */
    public CourseSession session() {
        return session;
    }

    /** The days of the session, in their order. */
    public List<SessionDay> days() {
        return days;
    }

    /** All entries by day and time, those that do not fit any more among them. */
    public List<AgendaItem> items() {
        return items;
    }

    /** The entries of one day of the session that fit, by time. */
    public List<AgendaItem> on(SessionDay day) {
        return items.stream()
                .filter(item -> item.dayNumber() == day.position() && fits(item))
                .toList();
    }

    /** The rounds in which a workshop is to be chosen, by time. */
    public List<AgendaItem> rounds() {
        return items.stream().filter(item -> item.isRound() && fits(item)).toList();
    }
}
