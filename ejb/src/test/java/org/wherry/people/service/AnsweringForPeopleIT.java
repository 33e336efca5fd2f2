package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.people.model.PersonalData;
import org.wherry.testing.InContainer;

/** No feature keeps anything about people that it does not answer for. */
@ExtendWith(ArquillianExtension.class)
class AnsweringForPeopleIT {

    /** Every column that leads to a person, as the database itself knows it; and every one that sounds like an address. */
    private static final String ABOUT_PEOPLE = """
            SELECT CAST(CAST(c.conrelid AS regclass) AS text) || '.' || a.attname
              FROM pg_constraint c
              JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
             WHERE c.contype = 'f' AND c.confrelid = CAST('person' AS regclass)
            UNION
            SELECT table_name || '.' || column_name
              FROM information_schema.columns
             WHERE table_schema = 'public' AND data_type LIKE 'character%'
               AND (column_name LIKE '%email%' OR column_name LIKE '%recipient%' OR column_name LIKE '%mailbox%')
            """;

    /** Addresses that are no person's. */
    private static final Set<String> OF_NOBODY = Set.of("partnership.contact_email");

    @Inject
    private Instance<PersonalData> features;

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @Test
    void everyColumnThatLeadsToAPersonIsAnsweredFor() {
        assertThat(unanswered(features.stream().toList())).isEmpty();
    }

    @Test
    void aFeatureThatDoesNotAnswerIsFound() {
        List<PersonalData> allButBookings = features.stream()
                .filter(feature -> !feature.columns().contains("booking.delegate_id"))
                .toList();

        assertThat(unanswered(allButBookings))
                .contains("booking.delegate_id", "booking_event.by_id", "idempotent_request.caller_id")
                .doesNotContain("post.person_id");
    }

    @Test
    void nobodyAnswersForAColumnThatIsNotThere() {
        assertThat(aboutPeople())
                .containsAll(features.stream()
                        .flatMap(feature -> feature.columns().stream())
                        .toList());
    }

    private Set<String> unanswered(List<PersonalData> answers) {
        Set<String> left = aboutPeople();
        left.removeAll(OF_NOBODY);
        answers.forEach(answer -> left.removeAll(answer.columns()));
        return left;
    }

    private Set<String> aboutPeople() {
        Set<String> columns = new TreeSet<>();
        entities.createNativeQuery(ABOUT_PEOPLE).getResultList().forEach(column -> columns.add((String) column));
        return columns;
    }
}
