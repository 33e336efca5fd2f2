package org.wherry.statistics.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.wherry.common.model.CountyTime;
import org.wherry.common.model.Period;

/** What figures can be asked for: years, courses, agencies and series, as far as the caller sees them. */
@Stateless
@DenyAll
public class ChoicesService {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Inject
    private Sight.OfCaller sight;

    @Inject
    private Clock clock;

    /** The years in which the financial years with sessions begin, this one first. */
    @PermitAll
    public List<Integer> years() {
        int thisYear = Period.financialYearOf(CountyTime.dateOf(clock.instant()))
                .from()
                .getYear();
        Date first = (Date) entities.createNativeQuery("SELECT min(first_day) FROM delivery")
                .getSingleResult();
        int firstYear = first == null
                ? thisYear
                : Math.min(
                        thisYear,
                        Period.financialYearOf(first.toLocalDate()).from().getYear());
        return IntStream.rangeClosed(0, thisYear - firstYear)
                .mapToObj(back -> thisYear - back)
                .toList();
    }

    /** Every course that anybody came to. */
    @PermitAll
    public List<Choice> courses() {
        return choices("SELECT CAST(c.public_id AS text), c.title FROM course c"
                + " WHERE EXISTS (SELECT 1 FROM delivery v WHERE v.course_id = c.id) ORDER BY fold(c.title), c.id");
    }

    /** Every agency in the caller's sight. */
    @PermitAll
    public List<Choice> agencies() {
        Sight seen = sight.ofAgencies();
        return choices("SELECT CAST(a.public_id AS text), a.name FROM agency a WHERE a.merged_into_id IS NULL AND "
                + seen.agencyCondition("a.id")
                + " ORDER BY fold(a.name), a.id");
    }

    /** Every series that there can be feedback of; none for trainers, who see sessions that they delivered. */
    @PermitAll
    public List<Choice> series() {
        if (sight.isTrainer()) {
            return List.of();
        }
        sight.ofFeedback();
        return choices("SELECT key, name FROM series ORDER BY fold(name)");
    }

    @SuppressWarnings("unchecked")
    private List<Choice> choices(String sql) {
        return ((List<Object[]>) entities.createNativeQuery(sql).getResultList())
                .stream()
                        .map(row -> new Choice((String) row[0], (String) row[1]))
                        .toList();
    }
}
