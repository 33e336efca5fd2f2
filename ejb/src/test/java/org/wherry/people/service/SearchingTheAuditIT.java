package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.BusinessClock;
import org.wherry.people.model.AuditQuery;
import org.wherry.people.model.AuditRow;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Administrators find an entry by who did it, what it was, to whom, and when; nobody else reads any. */
@ExtendWith(ArquillianExtension.class)
class SearchingTheAuditIT {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2037-07-01T22:59:59Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2037-07-01T23:00:00Z");
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2037, 7, 1);
    private static final PageRequest PAGE = new PageRequest(1, 50);

    @Inject
    private Event<Audited> audited;

    @Inject
    private AuditReader reader;

    @Inject
    private BusinessClock clock;

    @Inject
    private StatementCount statements;

    @Inject
    private GivenASession given;

    private PersonCard sian;
    private PersonCard ben;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void someActs() throws Exception {
        sian = given.person("Siân Llŷr-" + UUID.randomUUID());
        ben = given.person("Ben Tooley");
        done(BEFORE_MIDNIGHT, AuditedAct.POST_CHANGED);
        done(AFTER_MIDNIGHT, AuditedAct.POST_LEFT);
    }

    @Test
    void by_the_name_of_whoever_did_it_without_case_and_accents() throws Exception {
        String folded = sian.name().replace("Siân Llŷr", "LLYR sian");

        assertThat(acts(new AuditQuery(folded.replace('-', ' '), null, null, null, null)))
                .containsExactly(AuditedAct.POST_LEFT, AuditedAct.POST_CHANGED);
        assertThat(acts(new AuditQuery(null, null, folded, null, null)))
                .as("she did it, and it was not done to her")
                .isEmpty();
    }

    @Test
    void by_the_id_of_whom_it_was_done_to() throws Exception {
        assertThat(acts(new AuditQuery(null, null, ben.publicId().toString(), null, null)))
                .containsExactly(AuditedAct.POST_LEFT, AuditedAct.POST_CHANGED);
        assertThat(acts(new AuditQuery(ben.publicId().toString(), null, null, null, null)))
                .isEmpty();
    }

    @Test
    void by_what_was_done() throws Exception {
        assertThat(acts(new AuditQuery(sian.publicId().toString(), AuditedAct.POST_LEFT, null, null, null)))
                .containsExactly(AuditedAct.POST_LEFT);
    }

    @Test
    void by_the_days_of_the_county_both_ends_included() throws Exception {
        String her = sian.publicId().toString();

        assertThat(acts(new AuditQuery(her, null, null, FIRST_OF_JULY, FIRST_OF_JULY)))
                .containsExactly(AuditedAct.POST_CHANGED);
        assertThat(acts(new AuditQuery(her, null, null, FIRST_OF_JULY.plusDays(1), null)))
                .containsExactly(AuditedAct.POST_LEFT);
    }

    @Test
    void days_the_wrong_way_round_are_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new AuditQuery(null, null, null, FIRST_OF_JULY, FIRST_OF_JULY.minusDays(1)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(CommonRefusal.NO_SUCH_PERIOD));
    }

    @Test
    void a_page_takes_four_statements_however_long_it_is() throws Exception {
        List<String> sent =
                statements.of(() -> read(new AuditQuery(sian.publicId().toString(), null, null, null, null)));

        assertThat(sent).hasSize(4);
    }

    @Test
    void an_entry_that_is_not_there_is_told_as_such() {
        assertThatExceptionOfType(NoSuch.class)
                .isThrownBy(
                        () -> As.person(UUID.randomUUID(), () -> reader.entry(UUID.randomUUID()), Role.ADMINISTRATOR));
    }

    @Test
    void nobody_else_reads_it() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatExceptionOfType(EJBAccessException.class)
                        .as(role.name())
                        .isThrownBy(
                                () -> As.person(UUID.randomUUID(), () -> reader.entries(AuditQuery.ALL, PAGE), role));
            }
        }
    }

    private void done(Instant when, AuditedAct act) throws Exception {
        clock.at(
                when,
                () -> As.person(sian.publicId(), () -> {
                    audited.fire(Audited.ofPerson(act, ben.publicId()));
                    return null;
                }));
    }

    private List<AuditedAct> acts(AuditQuery query) throws Exception {
        return read(query).stream().map(AuditRow::act).toList();
    }

    private List<AuditRow> read(AuditQuery query) throws Exception {
        return As.person(UUID.randomUUID(), () -> reader.entries(query, PAGE), Role.ADMINISTRATOR)
                .items();
    }
}
