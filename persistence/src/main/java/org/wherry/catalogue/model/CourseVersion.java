package org.wherry.catalogue.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a course said of itself from an instant on. It is never changed: a course that is revised gets another one. A
 * session ran the version that was the newest when it began.
 */
@Entity
@Table(name = "course_version")
public class CourseVersion extends CourseFacts {

    @Id
    @SequenceGenerator(name = "course_version_seq", sequenceName = "course_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_version_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    private int number;

    private Instant since;

    private String provider;

    @ElementCollection
    @CollectionTable(name = "course_version_outcome", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "text")
    private Map<Integer, String> outcomes = new TreeMap<>();

    protected CourseVersion() {}

    /** What a course says now, as its version of a number. */
    public CourseVersion(Course course, int number, Instant since) {
        super(course);
        this.course = course;
        this.number = number;
        this.since = since;
        provider = course.providerName();
        course.outcomes().forEach(text -> outcomes.put(outcomes.size() + 1, text));
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    /** Which version of its course it is, from 1. */
    public int number() {
        return number;
    }

    /** Since when the course said this. */
    public Instant since() {
        return since;
    }

    @Override
    public String providerName() {
        return provider;
    }

    @Override
    public List<String> outcomes() {
        return List.copyOf(new TreeMap<>(outcomes).values());
    }
}
