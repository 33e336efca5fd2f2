package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.RepeatPolicy;
import org.wherry.catalogue.service.AdmitToCourse;
import org.wherry.catalogue.service.AskedBefore;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.service.Directory;

/** Says who a course is for, and when they come again. What it asks for has a page of its own. */
@Named("courseAdmission")
@ViewScoped
public class AdmissionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseTermsService service;

    @Inject
    private Directory directory;

    @Inject
    private CourseWords words;

    private String id;
    private String title;
    private long version = -1;
    private List<String> groups;
    private RepeatPolicy policy;
    private Integer months;
    private Integer refresher;

    /** Reads it, once: what is chosen afterwards stays. */
    public void load() {
        if (title == null) {
            CourseTerms terms = service.terms(PublicId.of("course", id));
            title = terms.title();
            version = terms.version();
            groups = terms.audienceGroups().stream()
                    .map(group -> String.valueOf(group.number()))
                    .collect(Collectors.toList());
            policy = terms.repeats().policy();
            months = terms.repeats().months();
            refresher = terms.refresherMonths();
        }
    }

    /** Keeps it. */
    public String save() {
        UUID course = PublicId.of("course", id);
        Set<Integer> chosen = groups.stream().map(Integer::valueOf).collect(Collectors.toSet());
        service.admit(
                course,
                version,
                new AdmitToCourse(
                        chosen,
                        service.terms(course).prerequisites().stream()
                                .map(AskedBefore::said)
                                .toList(),
                        policy,
                        months,
                        refresher));
        Notices.done("catalogue.course.saved", title);
        return "/catalogue/overview?faces-redirect=true&id=" + id;
    }

    /** The groups to choose from. */
    public List<SelectItem> getAllGroups() {
        return directory.audienceGroups().stream()
                .map(group -> new SelectItem(String.valueOf(group.number()), words.group(group)))
                .toList();
    }

    /** What can be done about those who book it again. */
    public List<SelectItem> getPolicies() {
        return Arrays.stream(RepeatPolicy.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.repeat." + each)))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public RepeatPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(RepeatPolicy policy) {
        this.policy = policy;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getRefresher() {
        return refresher;
    }

    public void setRefresher(Integer refresher) {
        this.refresher = refresher;
    }
}
