package org.wherry.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PostDetail;
import org.wherry.people.service.Directory;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PostService;

/** Takes up a post for somebody, or corrects or ends one; one's own as well, except who leads it. */
@Named("postForm")
@ViewScoped
public class PostFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which field a refusal speaks of. */
    private static final Map<Reason, String> FIELDS = Map.of(
            PeopleRefusal.OWN_MANAGER, "post:manager",
            PeopleRefusal.NO_ONE_PERSON, "post:manager",
            CommonRefusal.NOT_AN_EMAIL, "post:manager",
            PeopleRefusal.ENDS_BEFORE_IT_BEGINS, "post:to");

    @Inject
    private PostService posts;

    @Inject
    private PeopleService people;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    private String id;
    private String person;
    private String personName;
    private String agencyName;
    private String managerName;
    private long version;
    private PostForm form;

    /** Reads the post, or begins one, once: what is typed afterwards stays. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            personName = people.person(PublicId.of("person", person)).name();
            form = new PostForm();
            return;
        }
        PostDetail post = posts.post(PublicId.of("post", id));
        person = post.person().toString();
        personName = post.personName();
        agencyName = post.agencyName().orElse(null);
        managerName = post.managerName().orElse(null);
        version = post.version();
        String managerEmail = isStaff()
                ? post.manager()
                        .flatMap(manager -> directory.card(manager).email())
                        .orElse(null)
                : null;
        form = PostForm.of(post, managerEmail);
    }

    /** Keeps what was typed. */
    public String save() {
        try {
            UUID manager = isStaff() ? manager() : null;
            if (id == null) {
                posts.takeUp(PublicId.of("person", person), form.toFacts(manager));
                Notices.done("people.post-form.takenUp");
            } else {
                posts.change(PublicId.of("post", id), version, form.toFacts(manager));
                Notices.done(form.getTo() == null ? "people.post-form.saved" : "people.post-form.ended");
            }
            return back();
        } catch (Refusal refusal) {
            String field = FIELDS.get(refusal.reason());
            if (field == null) {
                throw refusal;
            }
            Notices.problemIn(field, refusal.reason().key(), refusal.details());
            return null;
        }
    }

    /** Strikes out a post that was taken up by mistake. */
    public String strikeOut() {
        posts.strikeOut(PublicId.of("post", id));
        Notices.done("people.post-form.struckOut");
        return back();
    }

    /** Whoever leads it and has no address stays, unless another is named. */
    private UUID manager() {
        String typed = form.getManagerEmail();
        if (typed == null || typed.isBlank()) {
            return id == null ? null : keptManager();
        }
        List<PersonCard> known = directory.knownBy(typed);
        if (known.size() != 1) {
            throw new Refusal(PeopleRefusal.NO_ONE_PERSON, typed.strip());
        }
        return known.get(0).publicId();
    }

    private UUID keptManager() {
        return posts.post(PublicId.of("post", id))
                .manager()
                .filter(manager -> directory.card(manager).email().isEmpty())
                .orElse(null);
    }

    private String back() {
        return isStaff() ? "/people/person?faces-redirect=true&id=" + person : "/people/my-details?faces-redirect=true";
    }

    /** Whether the caller may do more than with their own. */
    public boolean isStaff() {
        return viewer.has("COORDINATOR");
    }

    /** The localities to choose from. */
    public List<SelectItem> getWorkplaces() {
        return directory.localities().stream()
                .map(locality -> new SelectItem(locality.publicId(), locality.name()))
                .toList();
    }

    /** The audience groups to choose from. */
    public List<SelectItem> getGroups() {
        return directory.audienceGroups().stream()
                .map(group -> new SelectItem(group.number(), group.name()))
                .toList();
    }

    public PostForm getForm() {
        return form;
    }

    public String getPersonName() {
        return personName;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public String getManagerName() {
        return managerName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
