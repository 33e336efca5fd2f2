package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.Agency;
import org.wherry.people.model.PeopleQuery;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.model.PersonRow;
import org.wherry.people.model.PostDetail;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;
import org.wherry.testing.StatementCount;

/** Who finds whom. */
@ExtendWith(ArquillianExtension.class)
class FindingPeopleIT {

    @Inject
    private PeopleService people;

    @Inject
    private PostService posts;

    @Inject
    private MergeService merges;

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    @Inject
    private GivenASession given;

    @Inject
    private StatementCount statements;

    /** Nobody of another test has it in their name. */
    private String mark;

    private UUID trust;
    private UUID ward;
    private UUID nurse;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void a_nurse_on_a_ward_of_a_trust() throws Exception {
        mark = "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 9);
        trust = given.agency("Trust");
        String sector = "ward-" + mark;
        ward = As.system(() -> {
            setUp.sector(sector, sector);
            return setUp.agency("Ward " + mark, trust, sector, null, Agency.Kind.STATUTORY_PARTNER);
        });
        nurse = person("Siân O’Neill-" + mark, mark + "@work.example.org");
        takeUp(nurse, ward, null);
    }

    @Test
    void a_coordinator_finds_somebody_however_the_name_is_typed() throws Exception {
        for (String typed :
                List.of("sian " + mark, "ONEILL " + mark, "o'neill " + mark, "s " + mark, "Siân O’Neill-" + mark)) {
            assertThat(found(typed)).as(typed).containsExactly(nurse);
        }
        assertThat(found("neil_ " + mark)).isEmpty();
        assertThat(found("i " + mark)).as("one letter begins a word").isEmpty();
    }

    @Test
    void a_coordinator_finds_somebody_by_the_beginning_of_any_address() throws Exception {
        asCoordinator(() -> {
            people.addEmail(nurse, mark + ".home@example.org");
            return null;
        });

        assertThat(found(mark + ".home@")).containsExactly(nurse);
        assertThat(found(mark + "@work")).containsExactly(nurse);
        assertThat(As.system(() -> directory.knownBy(mark + ".HOME@example.org")))
                .extracting(card -> card.publicId())
                .containsExactly(nurse);
    }

    @Test
    void a_search_is_narrowed_to_an_agency_and_all_below_it() throws Exception {
        assertThat(asCoordinator(() -> ids(people.search(new PeopleQuery(mark, trust, null), first()))))
                .containsExactly(nurse);
        assertThat(asCoordinator(() -> ids(people.search(new PeopleQuery(null, null, "WARD " + mark), first()))))
                .containsExactly(nurse);
        assertThat(asCoordinator(() -> ids(people.search(new PeopleQuery(null, null, "nowhere " + mark), first()))))
                .isEmpty();
    }

    @Test
    void who_books_for_an_agency_finds_those_who_work_there_or_below_and_nobody_else() throws Exception {
        UUID contact = holding(Role.BOOKING_CONTACT, trust);
        UUID elsewhere = person("Elsewhere " + mark, null);
        takeUp(elsewhere, given.agency("School"), null);

        assertThat(foundBy(contact, Role.BOOKING_CONTACT, mark)).containsExactly(nurse);
        assertThatExceptionOfType(NoSuch.class)
                .isThrownBy(() -> As.person(contact, () -> people.person(elsewhere), Role.BOOKING_CONTACT));
    }

    @Test
    void who_books_sees_no_post_elsewhere_and_no_second_address() throws Exception {
        UUID contact = holding(Role.BOOKING_CONTACT, trust);
        takeUp(nurse, given.agency("Evening school"), null);
        asCoordinator(() -> {
            people.addEmail(nurse, mark + ".home@example.org");
            return null;
        });

        PersonDetail seen = As.person(contact, () -> people.person(nurse), Role.BOOKING_CONTACT);

        assertThat(seen.posts()).extracting(PostDetail::agency).containsExactly(Optional.of(ward));
        assertThat(seen.furtherEmails()).isEmpty();
        assertThat(asCoordinator(() -> people.person(nurse)).posts()).hasSize(2);
        assertThat(foundBy(contact, Role.BOOKING_CONTACT, mark + ".home@")).isEmpty();
    }

    @Test
    void who_leads_finds_their_own_reports() throws Exception {
        UUID leader = person("Leader " + mark, null);
        UUID report = person("Report " + mark, null);
        takeUp(report, null, leader);

        assertThat(foundBy(leader, Role.LINE_MANAGER, mark)).containsExactly(report);
    }

    @Test
    void who_is_protected_is_found_by_coordinators_only() throws Exception {
        UUID contact = holding(Role.BOOKING_CONTACT, trust);
        asCoordinator(() -> {
            people.correct(nurse, people.person(nurse).version(), new PersonFacts("Siân " + mark, null, true, false));
            return null;
        });

        assertThat(found(mark)).containsExactly(nurse);
        assertThat(foundBy(contact, Role.BOOKING_CONTACT, mark)).isEmpty();
        assertThatExceptionOfType(NoSuch.class)
                .isThrownBy(() -> As.person(contact, () -> people.person(nurse), Role.BOOKING_CONTACT));
    }

    @Test
    void a_record_that_was_merged_is_found_as_the_one_that_stands_for_it_with_the_posts_of_both() throws Exception {
        UUID contact = holding(Role.BOOKING_CONTACT, trust);
        UUID stays = person("Siân Neill", mark + ".other@example.org");
        UUID coordinator = given.person("Coordinator").publicId();
        As.person(coordinator, () -> merges.merge(nurse, stays), Role.COORDINATOR);

        assertThat(found(mark + "@work")).containsExactly(stays);
        assertThat(foundBy(contact, Role.BOOKING_CONTACT, "neill " + mark)).containsExactly(stays);
        PersonDetail seen = As.person(contact, () -> people.person(stays), Role.BOOKING_CONTACT);
        assertThat(seen.posts()).extracting(PostDetail::agency).containsExactly(Optional.of(ward));
    }

    @Test
    void who_left_an_agency_is_no_longer_found_there() throws Exception {
        UUID contact = holding(Role.BOOKING_CONTACT, trust);
        asCoordinator(() -> {
            PostDetail post = people.person(nurse).posts().get(0);
            posts.change(
                    post.id(),
                    post.version(),
                    new PostFacts(
                            null, "Nurse", null, null, null, null, given.today().minusDays(1)));
            return null;
        });

        assertThat(foundBy(contact, Role.BOOKING_CONTACT, mark)).isEmpty();
        assertThat(found(mark)).containsExactly(nurse);
    }

    @Test
    void a_page_needs_three_statements_however_many_are_on_it() throws Exception {
        for (int i = 0; i < 5; i++) {
            takeUp(person("Colleague " + mark, null), ward, null);
        }

        assertThat(statements.of(() -> found(mark))).hasSize(3);
    }

    private List<UUID> found(String q) throws Exception {
        return asCoordinator(() -> ids(people.search(new PeopleQuery(q, null, null), first())));
    }

    private List<UUID> foundBy(UUID person, Role role, String q) throws Exception {
        return As.person(person, () -> ids(people.search(new PeopleQuery(q, null, null), first())), role);
    }

    private static List<UUID> ids(Page<PersonRow> page) {
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(PersonRow::id).toList();
    }

    private static PageRequest first() {
        return new PageRequest(1, 20);
    }

    private UUID person(String name, String email) throws Exception {
        return asCoordinator(() -> people.enter(new PersonFacts(name, email, false, false)));
    }

    private void takeUp(UUID person, UUID agency, UUID manager) throws Exception {
        asCoordinator(() -> posts.takeUp(
                person,
                new PostFacts(
                        agency, "Nurse", null, null, manager, given.today().minusYears(1), null)));
    }

    private UUID holding(Role role, UUID agency) throws Exception {
        UUID person = given.person("Contact").publicId();
        As.system(() -> {
            setUp.grant(person, role, agency);
            return null;
        });
        return person;
    }

    private static <T> T asCoordinator(Callable<T> act) throws Exception {
        return As.person(UUID.randomUUID(), act, Role.COORDINATOR);
    }
}
