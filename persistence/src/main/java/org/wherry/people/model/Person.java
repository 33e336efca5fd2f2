package org.wherry.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.Text;

/**
 * Somebody known to the system. A person may have any number of posts or none, and any number of e-mail addresses or
 * none: one of them is the main one, which they are written to. Their name is one text, because names do not all come
 * in two parts.
 *
 * <p>Whoever is <em>protected</em> is off shared lists and search; whoever is under 18 is off shared lists as well. A
 * contact list is for those who chose it themselves, and becoming protected or turning out to be under 18 ends that.
 *
 * <p>Where the same person turns out to have two records, one is merged into the other, which stands for both until the
 * merge is undone.
 */
@Entity
public class Person {

    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    /** What somebody is called whose record was made nobody's. */
    public static final String FORMER_DELEGATE = "Former delegate";

    /** The most addresses that somebody can have beside the main one. */
    public static final int MOST_FURTHER_EMAILS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;
    private String email;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PersonEmail> furtherEmails = new ArrayList<>();

    @Column(name = "protected")
    private boolean isProtected;

    @Column(name = "under_18")
    private boolean underEighteen;

    @Column(name = "on_contact_list")
    private boolean onContactList;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Person mergedInto;

    @Version
    private long version;

    protected Person() {}

    /**
     * Meets somebody.
     *
     * @param name as they write it themselves, up to {@value #LONGEST_NAME} characters
     * @param email where they can be written to, or null
     */
    public Person(String name, EmailAddress email) {
        this.name = Text.line(name, "name", LONGEST_NAME);
        this.email = email == null ? null : email.address();
    }

    /** Corrects the name. */
    public void rename(String newName) {
        name = Text.line(newName, "name", LONGEST_NAME);
    }

    /** Puts somebody under protection, or lifts it. */
    public void protect(boolean yes) {
        isProtected = yes;
        leaveUnsafeList();
    }

    /** Notes that somebody is under 18, or no longer is. */
    public void markUnderEighteen(boolean yes) {
        underEighteen = yes;
        leaveUnsafeList();
    }

    /**
     * Puts somebody on the contact list of their agencies, or takes them off: their own choice.
     *
     * @throws Refusal when they are protected or under 18
     */
    public void chooseContactList(boolean yes) {
        if (yes && (isProtected || underEighteen)) {
            throw new Refusal(PeopleRefusal.NOT_ON_CONTACT_LISTS);
        }
        onContactList = yes;
    }

    /**
     * Adds an address. The first one that is confirmed from the start becomes the main one.
     *
     * @param confirmedAt when it was shown to be theirs, or null where it is not yet
     * @return its id outside; empty where it became the main one
     * @throws Refusal when they have it already, or too many
     */
    public Optional<UUID> addEmail(EmailAddress added, Instant confirmedAt) {
        boolean known = added.address().equals(email)
                || furtherEmails.stream().anyMatch(each -> each.email().equals(added.address()));
        if (known) {
            throw new Refusal(PeopleRefusal.EMAIL_TWICE, added.address());
        }
        if (furtherEmails.size() >= MOST_FURTHER_EMAILS) {
            throw new Refusal(PeopleRefusal.TOO_MANY_EMAILS, MOST_FURTHER_EMAILS);
        }
        if (email == null && confirmedAt != null) {
            email = added.address();
            return Optional.empty();
        }
        PersonEmail further = new PersonEmail(this, added, confirmedAt);
        furtherEmails.add(further);
        return Optional.of(further.publicId());
    }

    /** Notes that an address was shown to be theirs; where there is no main one, it becomes that. */
    public void confirmEmail(EmailAddress shown, Instant now) {
        PersonEmail further = furtherEmail(shown.address());
        further.confirm(now);
        if (email == null) {
            makeMain(shown, now);
        }
    }

    /**
     * Writes to another of their addresses from now on; the main one so far is kept beside it.
     *
     * @throws Refusal when it is not confirmed
     */
    public void makeMain(EmailAddress chosen, Instant now) {
        if (chosen.address().equals(email)) {
            return;
        }
        PersonEmail further = furtherEmail(chosen.address());
        if (!further.isConfirmed()) {
            throw new Refusal(PeopleRefusal.EMAIL_NOT_CONFIRMED);
        }
        furtherEmails.remove(further);
        if (email != null) {
            furtherEmails.add(new PersonEmail(this, new EmailAddress(email), now));
        }
        email = chosen.address();
    }

    /** Takes an address away; where it was the main one, the first confirmed one beside it takes its place. */
    public void removeEmail(EmailAddress removed) {
        if (!removed.address().equals(email)) {
            furtherEmails.remove(furtherEmail(removed.address()));
            return;
        }
        Optional<PersonEmail> next =
                furtherEmails.stream().filter(PersonEmail::isConfirmed).findFirst();
        next.ifPresent(furtherEmails::remove);
        email = next.map(PersonEmail::email).orElse(null);
    }

    /** Corrects the main address, or takes it away with null. */
    public void correctEmail(EmailAddress corrected) {
        if (corrected != null) {
            furtherEmails.removeIf(each -> each.email().equals(corrected.address()));
        }
        email = corrected == null ? null : corrected.address();
    }

    /** Stops being anybody: what tells who it was goes for good, and what is counted goes on counting. */
    public void becomeFormerDelegate() {
        name = FORMER_DELEGATE;
        email = null;
        furtherEmails.clear();
        isProtected = false;
        underEighteen = false;
        onContactList = false;
    }

    private PersonEmail furtherEmail(String address) {
        return furtherEmails.stream()
                .filter(each -> each.email().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuch("address", address));
    }

    private void leaveUnsafeList() {
        onContactList = onContactList && !isProtected && !underEighteen;
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Their name, as they write it themselves. */
    public String name() {
        return name;
    }

    /** Where they can be written to. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Their addresses beside the main one, in the order in which they came. */
    public List<PersonEmail> furtherEmails() {
        return List.copyOf(furtherEmails);
    }

    /** Whether they are off shared lists and search. */
    public boolean isProtected() {
        return isProtected;
    }

    /** Whether they are under 18. */
    public boolean isUnderEighteen() {
        return underEighteen;
    }

    /** Whether they chose to stand on the contact list of their agencies. */
    public boolean isOnContactList() {
        return onContactList;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** The record that stands for this one since the two were merged. */
    public Optional<Person> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Lets another record stand for this one; {@link PersonMerge} knows when that may be. */
    void mergeInto(Person survivor) {
        mergedInto = survivor;
    }

    /** Stands for itself again. */
    void standAgain() {
        mergedInto = null;
    }
}
