package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Locality;
import org.wherry.people.model.People;
import org.wherry.people.model.Person;
import org.wherry.people.model.Places;
import org.wherry.people.model.Post;
import org.wherry.people.model.PostDetail;
import org.wherry.people.model.Posts;
import org.wherry.people.model.Roles;

/**
 * Keeps what people do and for whom. Coordinators take posts up for anybody; everybody corrects and leaves their own,
 * except that nobody chooses who leads them.
 */
@Stateless
@DenyAll
public class PostService {

    @Inject
    private Posts posts;

    @Inject
    private People people;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** A post that the caller may change: anybody's for coordinators, otherwise one's own. */
    @RolesAllowed({Roles.COORDINATOR, Roles.PRACTITIONER})
    public PostDetail post(UUID id) {
        return PostDetail.of(own(id), isStaff());
    }

    /** Gives somebody a post; returns its id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID takeUp(UUID person, PostFacts facts) {
        Person whose = requirePerson(person);
        LocalDate from = facts.from() == null ? today() : facts.from();
        Agency agency = facts.agency() == null
                ? null
                : places.agency(facts.agency()).orElseThrow(() -> new NoSuch("agency", facts.agency()));
        if (agency != null) {
            agency.requireOpenOn(from);
        }
        Post post = new Post(whose, agency, facts.jobTitle(), null, null, null, from);
        change(post, facts, from);
        posts.add(post);
        PeopleViolations.flush(posts);
        audit.fire(about(AuditedAct.POST_TAKEN_UP, post)
                .changed("agency", null, post.agency().map(Agency::name).orElse(null))
                .changed("jobTitle", null, post.jobTitle())
                .changed("from", null, from));
        return post.publicId();
    }

    /**
     * Corrects a post, or ends it with a last day; what was booked under it stays so. Whom it is for never changes; in
     * one's own, neither does who leads it.
     *
     * @param version the version that the caller saw
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM, Roles.PRACTITIONER})
    public void change(UUID id, long version, PostFacts facts) {
        Post post = own(id);
        if (post.version() != version) {
            throw new LostUpdate();
        }
        String title = post.jobTitle();
        String group = post.audienceGroup().map(AudienceGroup::name).orElse(null);
        String workplace = post.workplace().map(Locality::name).orElse(null);
        String manager = post.manager().map(Person::name).orElse(null);
        LocalDate from = post.from();
        LocalDate to = post.to().orElse(null);
        change(post, facts, facts.from() == null ? from : facts.from());
        PeopleViolations.flush(posts);
        boolean left = to == null && post.to().isPresent();
        audit.fire(about(left ? AuditedAct.POST_LEFT : AuditedAct.POST_CHANGED, post)
                .changed("jobTitle", title, post.jobTitle())
                .changed(
                        "group",
                        group,
                        post.audienceGroup().map(AudienceGroup::name).orElse(null))
                .changed(
                        "workplace",
                        workplace,
                        post.workplace().map(Locality::name).orElse(null))
                .changed("manager", manager, post.manager().map(Person::name).orElse(null))
                .changed("from", from, post.from())
                .changed("to", to, post.to().orElse(null)));
    }

    /**
     * Strikes out a post that was taken up by mistake.
     *
     * @throws org.wherry.common.model.Refusal when a booking or a register names it
     */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void strikeOut(UUID id) {
        Post post = own(id);
        Audited act = about(AuditedAct.POST_LEFT, post)
                .changed("jobTitle", post.jobTitle(), null)
                .changed("agency", post.agency().map(Agency::name).orElse(null), null);
        posts.remove(post);
        PeopleViolations.flush(posts);
        audit.fire(act);
    }

    private void change(Post post, PostFacts facts, LocalDate from) {
        post.change(
                facts.jobTitle(),
                facts.group() == null ? null : requireGroup(facts.group()),
                facts.workplace() == null ? null : requireLocality(facts.workplace()),
                isStaff() ? manager(facts.manager()) : post.manager().orElse(null),
                from,
                facts.to());
    }

    private Person manager(UUID id) {
        return id == null ? null : requirePerson(id);
    }

    private static Audited about(AuditedAct act, Post post) {
        return new Audited(act, post.publicId(), post.person().publicId(), List.of());
    }

    private Post own(UUID id) {
        Post post = posts.find(id).orElseThrow(() -> new NoSuch("post", id));
        if (!isStaff() && people.survivorOf(post.person().id()) != caller.requirePersonId()) {
            throw new NoSuch("post", id);
        }
        return post;
    }

    private boolean isStaff() {
        return caller.is(Roles.COORDINATOR) || caller.isSystem();
    }

    private Person requirePerson(UUID id) {
        return people.byPublicId(id).orElseThrow(() -> new NoSuch("person", id));
    }

    private AudienceGroup requireGroup(int number) {
        return places.audienceGroups().stream()
                .filter(group -> group.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("audience group", number));
    }

    private Locality requireLocality(UUID id) {
        return places.localities().stream()
                .filter(locality -> locality.publicId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("locality", id));
    }

    private LocalDate today() {
        return CountyTime.dateOf(clock.instant());
    }
}
