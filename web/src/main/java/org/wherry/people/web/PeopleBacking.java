package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.PageNumber;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.PeopleQuery;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PersonRow;
import org.wherry.people.service.PeopleService;

/** The people whom the caller may find. */
@Named("people")
@RequestScoped
public class PeopleBacking {

    private static final int SIZE = 25;

    @Inject
    private PeopleService people;

    @Inject
    private Viewer viewer;

    private String q;
    private String employer;
    private String agency;
    private String page;
    private Page<PersonRow> found;
    private List<PersonCard> asking = List.of();

    /** Looks for them. */
    public void load() {
        PeopleQuery query = new PeopleQuery(q, agency == null ? null : PublicId.of("agency", agency), employer);
        found = people.search(query, new PageRequest(PageNumber.of(page), SIZE));
        if (viewer.has("COORDINATOR")) {
            asking = people.askingForProtection();
        }
    }

    /** What somebody does, in a line: Health visitor, Staithe NHS Trust; Governor, Reedham Primary. */
    public String work(PersonRow row) {
        return row.posts().stream()
                .map(post -> post.agency() == null
                        ? post.jobTitle()
                        : Words.say("people.person.work", List.of(post.jobTitle(), post.agency())))
                .collect(Collectors.joining("; "));
    }

    /** Whether the list is narrowed to something. */
    public boolean isNarrowed() {
        return q != null || employer != null || agency != null;
    }

    public Page<PersonRow> getFound() {
        return found;
    }

    public List<PersonCard> getAsking() {
        return asking;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
