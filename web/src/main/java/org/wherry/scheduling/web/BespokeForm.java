package org.wherry.scheduling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.scheduling.model.BespokeBrief;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;
import org.wherry.scheduling.service.AskForSession;
import org.wherry.scheduling.service.BespokeDetail;

/** What an agency asks for as it is typed in. */
public class BespokeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID agency;
    private UUID course;

    @Size(max = BespokeBrief.SUBJECT_MAX)
    private String subject;

    @Min(1)
    @Max(BespokeBrief.PEOPLE_MAX)
    private Integer people;

    private LocalDate from;
    private LocalDate until;
    private DayOfWeek[] weekdays = {};
    private TimeOfDay[] times = {};
    private WantedPlace.Kind place;

    @Size(max = WantedPlace.ADDRESS_MAX)
    private String address;

    @Size(max = WantedPlace.FACILITIES_MAX)
    private String facilities;

    @Size(max = BespokeBrief.AUDIENCE_MAX)
    private String audience;

    @Size(max = BespokeBrief.NOTE_MAX)
    private String note;

    @Size(max = BespokeContact.NAME_MAX)
    private String contactName;

    @Size(max = BespokeContact.REACH_MAX)
    private String contactReach;

    /** A new one; whoever asks is whom to talk to, unless they say otherwise. */
    static BespokeForm of(UUID agency, UUID course, String asker) {
        BespokeForm form = new BespokeForm();
        form.agency = agency;
        form.course = course;
        form.contactName = asker;
        return form;
    }

    /** What was asked for. */
    static BespokeForm of(BespokeDetail detail) {
        BespokeBrief brief = detail.brief();
        BespokeForm form = of(detail.agency(), detail.course(), null);
        form.subject = brief.subject().orElse(null);
        form.people = brief.people();
        form.from = brief.days().from();
        form.until = brief.days().until();
        form.weekdays = brief.days().weekdays().toArray(DayOfWeek[]::new);
        form.times = brief.days().timesOfDay().toArray(TimeOfDay[]::new);
        form.place = brief.place().kind();
        form.address = brief.place().address().orElse(null);
        form.facilities = brief.place().facilities().orElse(null);
        form.audience = brief.audience();
        form.note = brief.note().orElse(null);
        form.contactName = brief.contact().flatMap(BespokeContact::name).orElse(null);
        form.contactReach = brief.contact().flatMap(BespokeContact::reach).orElse(null);
        return form;
    }

    /** What was typed. */
    AskForSession toWish() {
        return new AskForSession(
                course,
                subject,
                people,
                new SuitableDays(from, until, List.of(weekdays), List.of(times)),
                new WantedPlace(place, address, facilities),
                audience,
                note,
                new BespokeContact(contactName, contactReach));
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public UUID getCourse() {
        return course;
    }

    public void setCourse(UUID course) {
        this.course = course;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }

    public TimeOfDay[] getTimes() {
        return times.clone();
    }

    public void setTimes(TimeOfDay[] times) {
        this.times = times.clone();
    }

    public WantedPlace.Kind getPlace() {
        return place;
    }

    public void setPlace(WantedPlace.Kind place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getFacilities() {
        return facilities;
    }

    public void setFacilities(String facilities) {
        this.facilities = facilities;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactReach() {
        return contactReach;
    }

    public void setContactReach(String contactReach) {
        this.contactReach = contactReach;
    }
}
