package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.Agency;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.PriceBand;
import org.wherry.scheduling.model.PriceList;
import org.wherry.scheduling.model.SessionRefusal;

/** What places cost. Money is shown here, and changes hands elsewhere. */
@Stateless
@DenyAll
public class PriceBands {

    @Inject
    private PriceList prices;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Event<Audited> audited;

    /**
     * What a place of a session costs an agency.
     *
     * @param agency the id inside of the agency of the post under which the delegate comes; null: none, and no price
     * @return nothing where it costs nothing
     */
    @PermitAll
    public Optional<Price> priceFor(CourseSession session, Long agency) {
        if (agency == null || !session.settings().isCharged()) {
            return Optional.empty();
        }
        return prices.priceFor(session.courseId(), agency);
    }

    /** What a place of a session costs each kind of agency; none where it costs nothing. */
    @PermitAll
    public List<PriceBand> bandsOf(CourseSession session) {
        if (!session.settings().isCharged()) {
            return List.of();
        }
        Programme programme = catalogue.course(session.courseId()).programme();
        return prices.all().stream()
                .filter(band -> band.programme() == programme)
                .toList();
    }

    /** Every price, by programme and kind of agency. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<PriceBand> all() {
        return prices.all();
    }

    /** Prices a place of a programme for a kind of agency; returns the price's id outside. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public UUID add(Programme programme, Agency.Kind kind, Price price) {
        PriceBand band = new PriceBand(programme, kind, price);
        Violations.refusing(
                () -> {
                    prices.add(band);
                    return band;
                },
                Map.of("one_price", () -> new Refusal(SessionRefusal.PRICED_TWICE)));
        tell(band, null, price);
        return band.publicId();
    }

    /** Changes a price from now on; whoever has booked was shown the one before. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void change(UUID id, Price price) {
        PriceBand band = band(id);
        Price before = band.price();
        band.change(price);
        prices.flush();
        tell(band, before, price);
    }

    /** Takes a price away: places cost nothing there. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void remove(UUID id) {
        PriceBand band = band(id);
        prices.remove(band);
        tell(band, band.price(), null);
    }

    private void tell(PriceBand band, Price before, Price after) {
        audited.fire(Audited.of(AuditedAct.PRICE_CHANGED, band.publicId())
                .changed("price", before == null ? null : before.withVat(), after == null ? null : after.withVat()));
    }

    private PriceBand band(UUID id) {
        return prices.find(id).orElseThrow(() -> new NoSuch("price", id));
    }
}
