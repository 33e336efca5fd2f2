package org.wherry.attendance.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;
import org.wherry.attendance.model.TaughtDay;
import org.wherry.attendance.service.Marking;
import org.wherry.attendance.service.RegisterService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;

/** The register of one day: a tap for each person, and one press that keeps them all. */
@Named("register")
@ViewScoped
public class RegisterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService registers;

    @Inject
    private Clock clock;

    private String session;
    private String day;
    private String q;
    private List<RegisterLine> lines;
    private transient RegisterSheet sheet;

    /** Reads the register; the people are those of the page that was sent, so that no tap can slip to another line. */
    public void load() {
        sheet = registers.sheet(PublicId.of("session", session));
        if (day == null) {
            day = dayToMark().publicId().toString();
        }
        UUID shown = getDay().publicId();
        if (lines == null) {
            lines = sheet.lines().stream()
                    .filter(line -> q == null || folded(line.name()).contains(folded(q)))
                    .map(line -> new RegisterLine(line, shown))
                    .collect(Collectors.toList());
        }
    }

    /** Keeps the marks that were tapped, all or none. */
    public String save() {
        List<Marking> tapped = lines.stream()
                .filter(RegisterLine::isChanged)
                .map(line -> new Marking(UUID.fromString(day), line.getPerson(), line.getMark()))
                .toList();
        if (!tapped.isEmpty()) {
            registers.markAll(UUID.fromString(session), tapped);
        }
        load();
        Notices.done("attendance.register.saved", getMarked(), getTotal());
        return here();
    }

    /** Marks everybody on the page who has no mark yet as having attended, and keeps that. */
    public String saveTheRestAsAttended() {
        lines.forEach(RegisterLine::attendUnlessMarked);
        return save();
    }

    /** Strikes out a walk-in who was put down by mistake. */
    public String strikeOut(RegisterLine line) {
        registers.strikeOut(UUID.fromString(session), line.getPerson());
        Notices.done("attendance.register.struckOut", line.getName());
        return here();
    }

    private String here() {
        return "/attendance/register?faces-redirect=true&session=" + session + "&day=" + day;
    }

    /** The last day that has begun, or the first. */
    private TaughtDay dayToMark() {
        return sheet.days().stream()
                .filter(each -> each.hasBegun(clock.instant()))
                .reduce((earlier, later) -> later)
                .orElse(sheet.days().get(0));
    }

    /** The day that the page shows. */
    public TaughtDay getDay() {
        return sheet.days().stream()
                .filter(each -> each.publicId().toString().equals(day))
                .findFirst()
                .orElseThrow(() -> new NoSuch("session day", day));
    }

    /** Whether the day has begun and the register is open. */
    public boolean isMarkable() {
        return isOpen() && getDay().hasBegun(clock.instant());
    }

    /** Whether the register is open and the day has not begun. */
    public boolean isEarly() {
        return isOpen() && !getDay().hasBegun(clock.instant());
    }

    private boolean isOpen() {
        return !sheet.session().isClosed() && !sheet.session().isCalledOff();
    }

    /** Whether the last day has begun, so that the register can be closed. */
    public boolean isClosable() {
        return isOpen() && sheet.days().stream().allMatch(each -> each.hasBegun(clock.instant()));
    }

    /** When the day begins: 9:30am. */
    public String getStartsAt() {
        return Words.time(getDay().starts());
    }

    /** How many people have a mark for this day. */
    public long getMarked() {
        UUID shown = getDay().publicId();
        return sheet.lines().stream()
                .filter(line -> line.marks().containsKey(shown))
                .count();
    }

    /** How many people the register has. */
    public int getTotal() {
        return sheet.lines().size();
    }

    /** The marks that somebody can be given; who walked in was there. */
    public List<SelectItem> choices(RegisterLine line) {
        return Arrays.stream(Mark.values())
                .filter(mark -> !line.isWalkIn() || mark.isPresent())
                .map(mark -> new SelectItem(mark, Words.say("attendance.mark." + mark)))
                .toList();
    }

    /** What is said of somebody below their name: whom they came for, and whether they walked in. */
    public String about(RegisterLine line) {
        String agency = line.getAgency() == null ? "" : line.getAgency();
        if (!line.isWalkIn()) {
            return agency;
        }
        String walkIn = Words.say("attendance.register.walkIn");
        return agency.isEmpty() ? walkIn : walkIn + ", " + agency;
    }

    /** The same for whoever takes the register, who also has to know who is under 18; it is not printed. */
    public String aboutToWhoMarks(RegisterLine line) {
        if (!line.isUnderEighteen()) {
            return about(line);
        }
        String underEighteen = Words.say("attendance.register.underEighteen");
        String about = about(line);
        return about.isEmpty() ? underEighteen : underEighteen + ", " + about;
    }

    /** A name as people type it to search: without case and accents. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.UK)
                .strip();
    }

    public RegisterSheet getSheet() {
        return sheet;
    }

    public List<RegisterLine> getLines() {
        return lines;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getDayId() {
        return day;
    }

    public void setDayId(String day) {
        this.day = day;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
