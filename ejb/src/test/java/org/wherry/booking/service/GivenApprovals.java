package org.wherry.booking.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.booking.model.BookingRow;
import org.wherry.booking.model.IfFull;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;
import org.wherry.people.service.AgencyService;
import org.wherry.people.service.DescribeAgency;
import org.wherry.people.service.Directory;
import org.wherry.people.service.SetUp;
import org.wherry.testing.Acting;
import org.wherry.testing.GivenProgramme;

/** An agency that wants its managers to approve, with people in a line, and their bookings. */
@ApplicationScoped
public class GivenApprovals {

    @Inject
    private SetUp setUp;

    @Inject
    private AgencyService agencies;

    @Inject
    private Directory directory;

    @Inject
    private BookingService bookings;

    @Inject
    private BookingHousekeeping housekeeping;

    @Inject
    private GivenProgramme given;

    @Inject
    private Acting acting;

    /** The delegate reports to the manager, and the manager to the head. */
    record Team(UUID agency, UUID delegate, UUID manager, UUID head) {}

    /** A school whose bookings wait for approval. */
    Team team() throws Exception {
        UUID delegate = given.person("Wren Alder").publicId();
        UUID manager = given.person("Moss Tern").publicId();
        UUID head = given.person("Ivy Heron").publicId();
        UUID agency = school();
        post(head, agency, null);
        post(manager, agency, head);
        post(delegate, agency, manager);
        return new Team(agency, delegate, manager, head);
    }

    /** Somebody takes up a post there, led by somebody. */
    void post(UUID person, UUID agency, UUID manager) throws Exception {
        acting.asSystem(
                GivenProgramme.TODAY,
                () -> setUp.post(new SetUp.TakeUpPost(
                        person, agency, "Teacher", null, null, manager, LocalDate.of(2015, 1, 1), null)));
    }

    /** Books a place, or one in line. */
    BookingRow book(UUID person, UUID session, Instant now) throws Exception {
        return acting.asPractitioner(person, now, () -> bookings.book(new BookPlace(session, null, IfFull.WAIT)));
    }

    /** How a booking stands. */
    BookingRow find(UUID person, String reference) throws Exception {
        return acting.asPractitioner(person, GivenProgramme.TODAY, () -> bookings.find(reference));
    }

    /** Lets the housekeeping do what is due. */
    void timePasses(Instant now) throws Exception {
        acting.asSystem(now, () -> {
            housekeeping.waitingForApproval().forEach(housekeeping::followApproval);
            return null;
        });
    }

    private UUID school() throws Exception {
        String unique = UUID.randomUUID().toString().substring(0, 13);
        return acting.asSystem(GivenProgramme.TODAY, () -> {
            setUp.sector(unique, "Sector " + unique);
            UUID sector = directory.sectors().stream()
                    .filter(each -> each.name().equals("Sector " + unique))
                    .findFirst()
                    .orElseThrow()
                    .publicId();
            AgencySettings approving = new AgencySettings(true, true, AgencySettings.Billing.ITSELF);
            return agencies.enter(
                    new DescribeAgency("School " + unique, sector, null, Agency.Kind.SCHOOL, approving), null);
        });
    }
}
