package org.wherry.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;

/** Somebody's addresses, and what keeps them safe. */
class KnowingSomebodyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final EmailAddress WORK = new EmailAddress("nerys.price@work.example.org");
    private static final EmailAddress HOME = new EmailAddress("nerys@home.example.org");

    @Test
    void somebody_without_an_address_is_written_to_at_the_first_one_that_is_theirs() {
        Person nerys = new Person("Nerys Price", null);

        nerys.addEmail(WORK, null);
        assertThat(nerys.email()).isEmpty();

        nerys.confirmEmail(WORK, NOW);
        assertThat(nerys.email()).contains(WORK.address());
        assertThat(nerys.furtherEmails()).isEmpty();
    }

    @Test
    void an_address_becomes_the_main_one_once_it_is_confirmed_and_the_other_is_kept() {
        Person nerys = new Person("Nerys Price", WORK);
        nerys.addEmail(HOME, null);
        assertThat(refusal(() -> nerys.makeMain(HOME, NOW))).isEqualTo(PeopleRefusal.EMAIL_NOT_CONFIRMED);

        nerys.confirmEmail(HOME, NOW);
        nerys.makeMain(HOME, NOW);

        assertThat(nerys.email()).contains(HOME.address());
        assertThat(nerys.furtherEmails()).extracting(PersonEmail::email).containsExactly(WORK.address());
        assertThat(nerys.furtherEmails()).allMatch(PersonEmail::isConfirmed);
    }

    @Test
    void when_the_main_address_goes_a_confirmed_one_takes_its_place_and_an_unconfirmed_one_never_does() {
        Person nerys = new Person("Nerys Price", WORK);
        nerys.addEmail(new EmailAddress("nobody-knows@example.org"), null);
        nerys.addEmail(HOME, NOW);

        nerys.removeEmail(WORK);
        assertThat(nerys.email()).contains(HOME.address());

        nerys.removeEmail(HOME);
        assertThat(nerys.email()).isEmpty();
    }

    @Test
    void nobody_has_an_address_twice_nor_more_than_a_handful() {
        Person nerys = new Person("Nerys Price", WORK);
        assertThat(refusal(() -> nerys.addEmail(WORK, NOW))).isEqualTo(PeopleRefusal.EMAIL_TWICE);
        for (int i = 0; i < Person.MOST_FURTHER_EMAILS; i++) {
            nerys.addEmail(new EmailAddress("nerys" + i + "@example.org"), null);
        }

        assertThat(refusal(() -> nerys.addEmail(HOME, NOW))).isEqualTo(PeopleRefusal.TOO_MANY_EMAILS);
        assertThat(refusal(() -> nerys.removeEmail(HOME))).isEqualTo(CommonRefusal.NO_SUCH);
    }

    @Test
    void a_corrected_address_stands_once() {
        Person nerys = new Person("Nerys Price", new EmailAddress("neris@work.example.org"));
        nerys.addEmail(WORK, NOW);

        nerys.correctEmail(WORK);

        assertThat(nerys.email()).contains(WORK.address());
        assertThat(nerys.furtherEmails()).isEmpty();
    }

    @Test
    void who_becomes_protected_or_turns_out_to_be_under_18_leaves_the_contact_list() {
        Person nerys = new Person("Nerys Price", WORK);
        nerys.chooseContactList(true);
        nerys.protect(true);
        assertThat(nerys.isOnContactList()).isFalse();

        Person young = new Person("Jo Reeve", HOME);
        young.chooseContactList(true);
        young.markUnderEighteen(true);
        assertThat(young.isOnContactList()).isFalse();
    }

    @Test
    void who_is_protected_or_under_18_cannot_choose_the_contact_list_and_can_always_leave_it() {
        Person nerys = new Person("Nerys Price", WORK);
        nerys.protect(true);

        assertThat(refusal(() -> nerys.chooseContactList(true))).isEqualTo(PeopleRefusal.NOT_ON_CONTACT_LISTS);
        nerys.chooseContactList(false);
        nerys.protect(false);
        nerys.chooseContactList(true);
        assertThat(nerys.isOnContactList()).isTrue();
    }

    private static Reason refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }
}
