package org.wherry.booking.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wherry.testing.GivenProgramme.SESSION_DAY;
import static org.wherry.testing.GivenProgramme.TODAY;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.PayerService.Invoice;
import org.wherry.booking.service.TeamBookingService.Chosen;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.service.PlanSession;
import org.wherry.scheduling.service.PriceBands;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;
import org.wherry.testing.InContainer;

/** Whoever has a place with a price, and whoever books for them, says who is invoiced; the place takes that along. */
@ExtendWith(ArquillianExtension.class)
class NamingWhoPaysIT {

    @Inject
    private BookingService bookings;

    @Inject
    private PayerService payers;

    @Inject
    private SwapService swaps;

    @Inject
    private PriceBands prices;

    @Inject
    private GivenProgramme given;

    @Inject
    private GivenAgency agencies;

    @Inject
    private Acting acting;

    private UUID price;
    private UUID agency;
    private UUID contact;
    private UUID person;
    private PlanSession plan;
    private UUID session;

    @Deployment
    static Archive<?> deployment() {
        return InContainer.shared();
    }

    @BeforeEach
    void aPlaceWithAPrice() throws Exception {
        if (prices != null) {
            Price shown = new Price(new BigDecimal("40.00"), new BigDecimal("20"));
            price = acting.asSystem(TODAY, () -> prices.add(Programme.MULTI_AGENCY, Agency.Kind.VOLUNTARY, shown));
            agency = given.agency(null);
            contact = agencies.contactOf(agency);
            person = agencies.memberOf(agency);
            plan = given.plan(5, GivenProgramme.fullDay(SESSION_DAY));
            session = given.published(plan);
        }
    }

    @AfterEach
    void nothingCostsAnythingElsewhere() throws Exception {
        if (prices != null) {
            acting.asSystem(TODAY, () -> {
                prices.remove(price);
                return null;
            });
        }
    }

    @Test
    void the_agency_of_the_post_is_invoiced_where_only_an_order_is_named() throws Exception {
        String reference = book(new BookPlace.Payer("  ", "PO 12"));

        Invoice invoice = as(person, () -> payers.of(reference));

        assertThat(invoice.invoiced()).startsWith("Agency");
        assertThat(invoice.purchaseOrder()).isEqualTo("PO 12");
        assertThat(invoice.price()).isEqualByComparingTo("48.00");
    }

    @Test
    void it_is_changed_by_the_delegate_and_by_whoever_books_for_them_and_by_nobody_else() throws Exception {
        String reference = book(new BookPlace.Payer("The diocese", null));
        UUID stranger = agencies.contactOf(given.agency(null));

        as(person, () -> payers.change(reference, "The trust", "PO 13"));
        assertThat(agencies.asContact(contact, () -> payers.of(reference)).invoiced())
                .isEqualTo("The trust");
        agencies.asContact(contact, () -> payers.change(reference, "The finance office", null));

        Invoice now = as(person, () -> payers.of(reference));
        assertThat(now.invoiced()).isEqualTo("The finance office");
        assertThat(now.purchaseOrder()).isNull();
        assertThat(now.price()).isEqualByComparingTo("48.00");
        assertThat(catchThrowableOfType(
                        NoSuch.class, () -> agencies.asContact(stranger, () -> payers.change(reference, "Us", null))))
                .isNotNull();
    }

    @Test
    void a_place_that_was_given_back_is_invoiced_to_nobody_else() throws Exception {
        String reference = book(new BookPlace.Payer("The diocese", null));
        as(person, () -> bookings.cancel(reference, null));

        assertThat(refused(() -> as(person, () -> payers.change(reference, "The trust", null))))
                .isEqualTo(BookingRefusal.NOTHING_TO_INVOICE);
    }

    @Test
    void a_place_without_a_price_is_invoiced_to_nobody() throws Exception {
        UUID withoutAgency = given.people(1).get(0);
        String reference = as(withoutAgency, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE)))
                .reference();

        assertThat(refused(() -> as(withoutAgency, () -> payers.of(reference))))
                .isEqualTo(BookingRefusal.NOTHING_TO_INVOICE);
    }

    @Test
    void whoever_takes_a_place_over_is_invoiced_as_it_was_said() throws Exception {
        String reference = book(new BookPlace.Payer("The diocese", "PO 14"));
        UUID colleague = agencies.memberOf(agency);
        UUID other = given.published(new PlanSession(
                plan.course(),
                5,
                given.venue(),
                null,
                List.of(GivenProgramme.fullDay(SESSION_DAY.plusDays(7))),
                List.of(),
                Set.of(),
                plan.collects(),
                null,
                null,
                null));

        String taken = agencies.asContact(
                        contact, () -> swaps.substitute(reference, new Chosen(colleague, null), "Leave"))
                .reference();
        String moved = agencies.asContact(contact, () -> swaps.transfer(taken, other, IfFull.REFUSE, null))
                .reference();

        for (String each : List.of(taken, moved)) {
            Invoice invoice = agencies.asContact(contact, () -> payers.of(each));
            assertThat(invoice.invoiced()).isEqualTo("The diocese");
            assertThat(invoice.purchaseOrder()).isEqualTo("PO 14");
        }
    }

    private String book(BookPlace.Payer payer) throws Exception {
        return as(person, () -> bookings.book(new BookPlace(session, null, IfFull.REFUSE, null, payer)))
                .reference();
    }

    private <T> T as(UUID who, Callable<T> act) throws Exception {
        return acting.asPractitioner(who, TODAY, act);
    }

    private static Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }
}
