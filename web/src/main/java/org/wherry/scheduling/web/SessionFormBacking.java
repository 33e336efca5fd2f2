package org.wherry.scheduling.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Course;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.UsualSession;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.AgencyCard;
import org.wherry.people.model.PersonCard;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.SessionState;
import org.wherry.scheduling.model.TrainerPart;
import org.wherry.scheduling.service.NetworkService;
import org.wherry.scheduling.service.OnlineSessions;
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
    private NetworkService networks;

    @Inject
    private OnlineSessions online;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CourseTermsService terms;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private BespokeDatingBacking dating;

    private String id;
    private String courseId;
    private String courseTitle;
    private SessionForm form;
    private SessionState state = SessionState.DRAFT;
    private long version;
    private List<Long> alreadyOpenTo = List.of();
    private List<Long> alreadyInvited = List.of();

    /** Reads the session, or begins one of the course, once: what is typed afterwards stays. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            Course course = catalogue.course(PublicId.of("course", courseId));
            courseTitle = course.title();
            form = SessionForm.of(course.publicId(), course.days());
            beginAsUsual(terms.usual(course.publicId()));
            dating.begin(form);
        } else {
            read(scheduling.session(PublicId.of("session", id)));
        }
    }

    /** Begins with what the course says is usual; all of it can be changed. */
    private void beginAsUsual(UsualSession usual) {
        usual.usual()
                .venueId()
                .flatMap(known -> venues.venues().stream()
                        .filter(venue -> venue.id().equals(known))
                        .findFirst())
                .ifPresent(venue -> form.setVenue(venue.publicId()));
        usual.usual().capacity().ifPresent(form::setCapacity);
        usual.usual().minimum().ifPresent(form.getSettings()::setMinimum);
        for (int i = 0; i < usual.trainers().size(); i++) {
            TrainerForm trainer =
                    TrainerForm.of(usual.trainers().get(i), i == 0 ? TrainerPart.LEAD : TrainerPart.CO_TRAINER);
            form.getTrainers().add(i, trainer);
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
        readTerms(session);
    }

    private void readTerms(CourseSession session) {
        TermsForm terms = form.getTerms();
        networks.networks().stream()
                .filter(network -> session.networks().contains(network.id()))
                .forEach(network -> terms.getNetworks().add(network.publicId()));
        alreadyInvited = List.copyOf(session.invited());
        directory.cards(alreadyInvited).forEach(person -> terms.getInvitedAlready()
                .add(person.publicId()));
        session.shares().forEach(share -> directory.sectors().stream()
                .filter(sector -> sector.id() == share.sector())
                .forEach(sector -> terms.getShares().add(ShareForm.of(sector.publicId(), share))));
        online.of(session).ifPresent(terms::isHeldAt);
    }

    /** Keeps the session and goes on to look at it before it is published. */
    public String save() {
        Set<UUID> invited = new HashSet<>(form.getTerms().getInvitedAlready());
        if (!findTrainers() | !findInvited(invited)) {
            return null;
        }
        venueOfTheRoom();
        if (id == null && dating.isWanted()) {
            id = dating.date(form.toPlan(invited)).toString();
        } else if (id == null) {
            id = scheduling.draft(form.toPlan(invited)).toString();
            Notices.done("scheduling.form.drafted");
        } else {
            scheduling.revise(PublicId.of("session", id), version, form.toPlan(invited));
            Notices.done(!state.isPublic() ? "scheduling.form.drafted" : "scheduling.form.saved");
        }
        return "/scheduling/publish?faces-redirect=true&id=" + id;
    }

    /** Looks up who was chosen or named by address; says beside the box where nobody has it. */
    private boolean findTrainers() {
        boolean found = true;
        for (int i = 0; i < form.getTrainers().size(); i++) {
            TrainerForm trainer = form.getTrainers().get(i);
            if (trainer.getPick() != null) {
                trainer.become(directory.card(trainer.getPick()));
            } else if (trainer.getEmail() != null) {
                Optional<PersonCard> person = addresses.whoHas(trainer.getEmail());
                person.ifPresent(trainer::become);
                if (person.isEmpty()) {
                    found = false;
                    Notices.problemIn("session:trainers:" + i + ":email", "scheduling.form.unknownTrainer");
                }
            }
        }
        return found;
    }

    private boolean findInvited(Set<UUID> invited) {
        String typed = form.getTerms().getInvited();
        for (String address : typed == null ? List.<String>of() : typed.lines().toList()) {
            Optional<PersonCard> person = address.isBlank() ? Optional.empty() : addresses.whoHas(address);
            if (person.isEmpty() && !address.isBlank()) {
                Notices.problemIn("session:invited", "scheduling.form.unknownInvited", address.strip());
                return false;
            }
            person.ifPresent(known -> invited.add(known.publicId()));
        }
        return true;
    }

    /** Whoever chooses a room need not choose its venue too. */
    private void venueOfTheRoom() {
        UUID room = form.getTerms().getRoom();
        if (room != null && form.getVenue() == null) {
            venues.venues().stream()
                    .filter(venue -> venue.rooms().stream()
                            .anyMatch(each -> each.publicId().equals(room)))
                    .forEach(venue -> form.setVenue(venue.publicId()));
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

    /** Makes room for another share. */
    public void addShare() {
        form.getTerms().getShares().add(new ShareForm());
    }

    /** Takes a share away. */
    public void removeShare(ShareForm share) {
        form.getTerms().getShares().remove(share);
    }

    /** The agencies to choose from: the open ones, and those chosen before that have closed since. */
    public List<SelectItem> getAgencies() {
        return Stream.concat(directory.agencies().stream(), directory.agencies(alreadyOpenTo).stream())
                .distinct()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** Those who were invited before. */
    public List<SelectItem> getInvited() {
        return directory.cards(alreadyInvited).stream()
                .map(each -> new SelectItem(each.publicId(), each.name()))
                .toList();
    }

    /** Whether it is in the programme: its days and places are then changed where the consequences are told. */
    public boolean isPublished() {
        return state.isPublic();
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
