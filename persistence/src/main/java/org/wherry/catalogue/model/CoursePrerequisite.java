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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A {@link Prerequisite} as it is kept, in its order among those of its course. */
@Entity
@Table(name = "course_prerequisite")
class CoursePrerequisite {

    @Id
    @SequenceGenerator(name = "course_prerequisite_seq", sequenceName = "course_prerequisite_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_prerequisite_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    private int position;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "within_years")
    private Integer withinYears;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_prerequisite_any", joinColumns = @JoinColumn(name = "prerequisite_id"))
    @Column(name = "course_id")
    private Set<Long> anyOf = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_prerequisite_sector", joinColumns = @JoinColumn(name = "prerequisite_id"))
    @Column(name = "sector_id")
    private Set<Long> sectors = new HashSet<>();

    protected CoursePrerequisite() {}

    CoursePrerequisite(Course course, int position, Prerequisite asked) {
        this.course = course;
        this.position = position;
        from = asked.from();
        withinYears = asked.withinYears();
        anyOf.addAll(asked.anyOf());
        sectors.addAll(asked.sectors());
    }

    /** Lets the prerequisites of a course be these, in this order. */
    static void replace(List<CoursePrerequisite> kept, Course course, List<Prerequisite> wanted) {
        if (!wanted.equals(course.prerequisites())) {
            kept.clear();
            wanted.forEach(asked -> kept.add(new CoursePrerequisite(course, kept.size() + 1, asked)));
        }
    }

    int position() {
        return position;
    }

    Prerequisite asked() {
        return new Prerequisite(anyOf, from, withinYears, sectors);
    }
}
