package org.wherry.scheduling.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CollectsFeedback;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.SchedulingService;
import org.wherry.scheduling.service.VenueService;

/** Plans a session of a course, or changes one. */
@Named("sessionForm")
@ViewScoped
public class SessionFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchedulingService scheduling;

    @Inject
    private VenueService venues;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Directory directory;

    private String id;
    private String courseId;
    private String courseTitle;
    private SessionForm form;
    private SessionState state = SessionState.DRAFT;
    private long version;
    private List<Long> alreadyOpenTo = List.of();

    /** Reads the session, or begins one of the course, once: what is typed afterwards stays. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            Course course = catalogue.course(PublicId.of("course", courseId));
            courseTitle = course.title();
            form = SessionForm.of(course.publicId(), course.days());
        } else {
            read(scheduling.session(PublicId.of("session", id)));
        }
    }

    private void read(CourseSession session) {
        Course course = catalogue.course(session.courseId());
        courseTitle = course.title();
        state = session.state();
        version = session.version();
        form = SessionForm.of(course.publicId(), session);
        session.trainers().forEach(trainer -> form.getTrainers()
                .add(TrainerForm.of(directory.card(trainer.personId()), trainer.part())));
        alreadyOpenTo = List.copyOf(session.openTo());
        form.getOpenTo()
                .addAll(directory.agencies(alreadyOpenTo).stream()
                        .map(AgencyCard::publicId)
                        .toList());
    }

    /** Keeps the session and goes on to look at it before it is published. */
    public String save() {
        if (!findTrainers()) {
            return null;
        }
        if (id == null) {
            id = scheduling.draft(form.toPlan()).toString();
        } else {
            scheduling.revise(PublicId.of("session", id), version, form.toPlan());
        }
        Notices.done(state == SessionState.DRAFT ? "scheduling.form.drafted" : "scheduling.form.saved");
        return "/scheduling/publish?faces-redirect=true&id=" + id;
    }

    /** Looks up who was named by address; says beside the box where nobody has it. */
    private boolean findTrainers() {
        boolean found = true;
        for (int i = 0; i < form.getTrainers().size(); i++) {
            TrainerForm trainer = form.getTrainers().get(i);
            if (trainer.getEmail() == null) {
                continue;
            }
            Optional<PersonCard> person = byEmail(trainer.getEmail());
            if (person.isPresent()) {
                trainer.become(person.get());
            } else {
                found = false;
                Notices.problemIn("session:trainers:" + i + ":email", "scheduling.form.unknownTrainer");
            }
        }
        return found;
    }

    private Optional<PersonCard> byEmail(String typed) {
        try {
            return directory.byEmail(new EmailAddress(typed).address());
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    /** Whether the form was sent to be saved: only then does every day need its date. */
    public boolean isSaving() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.containsKey("session:go") || sent.containsKey("session:enter");
    }

    /** Makes room for another day; what is typed so far stays, complete or not. */
    public void addDay() {
        form.getDays().add(new DayForm());
    }

    /** Takes a day away; a session keeps at least one. */
    public void removeDay(DayForm day) {
        if (form.getDays().size() > 1) {
            form.getDays().remove(day);
        }
    }

    /** Makes room for another trainer. */
    public void addTrainer() {
        form.getTrainers().add(new TrainerForm());
    }

    /** Takes a trainer away. */
    public void removeTrainer(TrainerForm trainer) {
        form.getTrainers().remove(trainer);
    }

    /** The venues to choose from. */
    public List<SelectItem> getVenues() {
        return venues.venues().stream()
                .map(each -> new SelectItem(
                        each.publicId(),
                        Words.say("scheduling.form.venueHolds", List.of(each.name(), each.capacity()))))
                .toList();
    }

    /** The series to choose from. */
    public List<SelectItem> getSeriesList() {
        return venues.seriesList().stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** The agencies to choose from: the open ones, and those chosen before that have closed since. */
    public List<SelectItem> getAgencies() {
        return Stream.concat(directory.agencies().stream(), directory.agencies(alreadyOpenTo).stream())
                .distinct()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** What somebody can do at a session. */
    public List<SelectItem> getParts() {
        return Arrays.stream(TrainerPart.values())
                .map(each -> new SelectItem(each, Words.say("scheduling.part." + each)))
                .toList();
    }

    /** The ways of collecting feedback. */
    public List<SelectItem> getWaysOfFeedback() {
        return Arrays.stream(CollectsFeedback.values())
                .map(each -> new SelectItem(each, Words.say("scheduling.collects." + each)))
                .toList();
    }

    public String getCourseTitle() {
        return courseTitle;
    }

    public SessionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCourseId() {
        return courseId;
    }

    public void setCourseId(String courseId) {
        this.courseId = courseId;
    }
}
