package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wherry.common.model.PageRequest;
import org.wherry.people.model.DuplicatePair.Likeness;
import org.wherry.people.model.DuplicateRow;
import org.wherry.people.model.Duplicates;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Role;
import org.wherry.testing.As;
import org.wherry.testing.GivenASession;
import org.wherry.testing.InContainer;

/** Records that look like one person are found, shown and decided on. */
@ExtendWith(ArquillianExtension.class)
class FindingPeopleTwiceIT {

    @Inject
    private DuplicateService duplicates;

    @Inject
    private MergeService merges;

    @Inject
    private SetUp setUp;

    @Inject
    private GivenASession given;

    private UUID coordinator;
    private UUID agency;
    private PersonCard angharad;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void somebodyInAnAgency() throws Exception {
        coordinator = given.person("Cora Desk").publicId();
        agency = given.agency("Setting");
        angharad = working("Angharad Siân Pryce", agency);
    }

    @Test
    void the_same_name_in_one_agency_but_for_case_and_accents() throws Exception {
        PersonCard again = working("angharad sian PRYCE", agency);

        assertThat(found(angharad, again)).isEqualTo(Likeness.SAME_NAME);
    }

    @Test
    void a_similar_name_in_one_agency() throws Exception {
        PersonCard again = working("Angharad Pryce", agency);

        assertThat(found(angharad, again)).isEqualTo(Likeness.SIMILAR_NAME);
    }

    @Test
    void a_word_that_hundreds_of_colleagues_share_tells_nothing() throws Exception {
        PersonCard likeHer = working("Angharad Siân Price", agency);
        assertThat(found(angharad, likeHer)).isEqualTo(Likeness.SIMILAR_NAME);
        UUID large = given.agency("Large");
        PersonCard there = working("Angharad Siân Pryce", large);
        for (int i = 0; i < Duplicates.MOST_WHO_SHARE_A_WORD; i++) {
            working("Angharad " + UUID.randomUUID(), large);
        }
        PersonCard likeHerThere = working("Angharad Siân Price", large);

        look();

        assertThat(pair(there, likeHerThere)).isEmpty();
    }

    @Test
    void the_same_address_wherever_they_work() throws Exception {
        PersonCard again =
                As.system(() -> setUp.person("A. Pryce", angharad.email().orElseThrow()));

        assertThat(found(angharad, again)).isEqualTo(Likeness.SAME_ADDRESS);
    }

    @Test
    void the_same_name_elsewhere_is_somebody_else() throws Exception {
        PersonCard namesake = working("Angharad Siân Pryce", given.agency("Elsewhere"));
        look();

        assertThat(pair(angharad, namesake)).isEmpty();
    }

    @Test
    void what_was_said_to_be_two_people_is_not_shown_again() throws Exception {
        PersonCard twin = working("Angharad Siân Pryce", agency);
        look();
        UUID pair = pair(angharad, twin).orElseThrow().id();

        asCoordinator(() -> {
            duplicates.notTheSame(pair);
            return null;
        });
        look();

        assertThat(pair(angharad, twin)).isEmpty();
    }

    @Test
    void what_was_merged_is_shown_again_only_once_it_is_undone() throws Exception {
        PersonCard again = working("Angharad Siân Pryce", agency);
        look();
        UUID merge = asCoordinator(() -> merges.merge(again.publicId(), angharad.publicId()));
        assertThat(pair(angharad, again)).isEmpty();

        asCoordinator(() -> {
            merges.undo(merge);
            return null;
        });

        assertThat(pair(angharad, again)).isPresent();
    }

    @Test
    void the_other_record_is_found_by_any_of_its_words() throws Exception {
        assertThat(asCoordinator(() -> duplicates.lookFor("sian ANGH'")))
                .extracting(DuplicateRow.Side::id)
                .contains(angharad.publicId());
        assertThat(asCoordinator(() -> duplicates.lookFor(" "))).isEmpty();
    }

    private Likeness found(PersonCard one, PersonCard other) throws Exception {
        look();
        return pair(one, other).orElseThrow().why();
    }

    private Optional<DuplicateRow> pair(PersonCard one, PersonCard other) throws Exception {
        List<UUID> both = List.of(one.publicId(), other.publicId());
        for (int page = 1; ; page++) {
            PageRequest request = new PageRequest(page, PageRequest.LARGEST);
            List<DuplicateRow> rows =
                    asCoordinator(() -> duplicates.open(request)).items();
            Optional<DuplicateRow> match = rows.stream()
                    .filter(row -> both.contains(row.person().id())
                            && both.contains(row.other().id()))
                    .findFirst();
            if (match.isPresent() || rows.isEmpty()) {
                return match;
            }
        }
    }

    private void look() throws Exception {
        As.system(() -> duplicates.look());
    }

    private PersonCard working(String name, UUID at) throws Exception {
        PersonCard person = given.person(name);
        given.post(person, at);
        return person;
    }

    private <T> T asCoordinator(Callable<T> act) throws Exception {
        return As.person(coordinator, act, Role.COORDINATOR);
    }
}
