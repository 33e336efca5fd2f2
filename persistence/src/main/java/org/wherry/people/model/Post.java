package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * A person's work somewhere. Somebody may hold several at once; each booking names the one that it is made under.
 *
 * <p>Whom the work is for never changes: figures go by it. Whoever goes to work for somebody else leaves this post and
 * takes up another.
 */
@Entity
public class Post {

    /** The job title of a post of which only the agency is known, such as a walk-in's. */
    public static final String NOT_STATED = "Not stated";

    /** The longest job title. */
    public static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
    @SequenceGenerator(name = "post_seq", sequenceName = "post_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Column(name = "job_title")
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "audience_group_id")
    private AudienceGroup audienceGroup;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locality_id")
    private Locality workplace;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id")
    private Person manager;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private long version;

    protected Post() {}

    /**
     * Takes up a post.
     *
     * @param agency whom the work is for, or null for somebody who works for none
     * @param group their contact with children, or null while it is not known
     * @param workplace where they work, or null while it is not known
     * @param manager who leads them, or null; never themselves
     * @param from the first day
     */
    public Post(
            Person person,
            Agency agency,
            String jobTitle,
            AudienceGroup group,
            Locality workplace,
            Person manager,
            LocalDate from) {
        this.person = person;
        this.agency = agency;
        this.jobTitle = Text.line(jobTitle, "jobTitle", LONGEST_TITLE);
        this.audienceGroup = group;
        this.workplace = workplace;
        this.manager = manager == person ? null : manager;
        this.from = from;
    }

    /** Leaves the post, with a last day in it. */
    public void leave(LocalDate lastDay) {
        to = lastDay.isBefore(from) ? from : lastDay;
    }

    /**
     * Corrects what is known of the work.
     *
     * @param firstDay the first day
     * @param lastDay the last day, or null while it is held
     * @throws Refusal when they would lead themselves, or it would end before it begins
     */
    public void change(
            String newTitle,
            AudienceGroup group,
            Locality newWorkplace,
            Person newManager,
            LocalDate firstDay,
            LocalDate lastDay) {
        if (newManager != null && newManager.publicId().equals(person.publicId())) {
            throw new Refusal(PeopleRefusal.OWN_MANAGER);
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new Refusal(PeopleRefusal.ENDS_BEFORE_IT_BEGINS, firstDay);
        }
        jobTitle = Text.line(newTitle, "jobTitle", LONGEST_TITLE);
        audienceGroup = group;
        workplace = newWorkplace;
        manager = newManager;
        from = firstDay;
        to = lastDay;
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Whose post it is. */
    public Person person() {
        return person;
    }

    /** Whom the work is for. */
    public Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    /** What the work is called. */
    public String jobTitle() {
        return jobTitle;
    }

    /** Whether it is held on a day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Their contact with children, while it is known. */
    public Optional<AudienceGroup> audienceGroup() {
        return Optional.ofNullable(audienceGroup);
    }

    /** Where they work, while it is known. */
    public Optional<Locality> workplace() {
        return Optional.ofNullable(workplace);
    }

    /** Who leads them. */
    public Optional<Person> manager() {
        return Optional.ofNullable(manager);
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day, once it is known. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
