package org.wherry.catalogue.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.catalogue.model.Competency;
import org.wherry.catalogue.model.ContentTag;
import org.wherry.catalogue.service.CourseTerms;
import org.wherry.catalogue.service.CourseTermsService;
import org.wherry.catalogue.service.TopicService;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;

/** Says what a course is about, and which competencies it develops. */
@Named("courseTopics")
@ViewScoped
public class TopicsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CourseTermsService service;

    @Inject
    private TopicService topics;

    private String id;
    private String title;
    private long version;
    private List<String> children;
    private List<String> themes;
    private List<String> competencies;

    /** Reads it, once: what is chosen afterwards stays. */
    public void load() {
        if (title == null) {
            CourseTerms terms = service.terms(PublicId.of("course", id));
            title = terms.title();
            version = terms.version();
            children = chosen(terms, ContentTag.Kind.CHILDREN);
            themes = chosen(terms, ContentTag.Kind.THEME);
            competencies = terms.competencies().stream().map(Competency::code).collect(Collectors.toList());
        }
    }

    private static List<String> chosen(CourseTerms terms, ContentTag.Kind kind) {
        return terms.tags().stream()
                .filter(tag -> tag.kind() == kind)
                .map(ContentTag::code)
                .collect(Collectors.toList());
    }

    /** Keeps it. */
    public String save() {
        Set<String> tags = Stream.concat(children.stream(), themes.stream()).collect(Collectors.toSet());
        service.cover(PublicId.of("course", id), version, tags, new HashSet<>(competencies));
        Notices.done("catalogue.course.saved", title);
        return "/catalogue/overview?faces-redirect=true&id=" + id;
    }

    /** Which children and families it can look at. */
    public List<SelectItem> getAllChildren() {
        return tags(ContentTag.Kind.CHILDREN);
    }

    /** Which themes it can belong to. */
    public List<SelectItem> getAllThemes() {
        return tags(ContentTag.Kind.THEME);
    }

    private List<SelectItem> tags(ContentTag.Kind kind) {
        return topics.tags().stream()
                .filter(tag -> tag.kind() == kind)
                .map(tag -> new SelectItem(tag.code(), tag.name()))
                .toList();
    }

    /** Which competencies it can develop. */
    public List<SelectItem> getAllCompetencies() {
        return topics.competencies().stream()
                .map(each -> new SelectItem(each.code(), each.name()))
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

    public List<String> getChildren() {
        return children;
    }

    public void setChildren(List<String> children) {
        this.children = children;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public List<String> getCompetencies() {
        return competencies;
    }

    public void setCompetencies(List<String> competencies) {
        this.competencies = competencies;
    }
}
