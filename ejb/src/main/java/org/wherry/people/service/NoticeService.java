package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.people.model.AcceptanceRow;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.NoticeAcceptance;
import org.wherry.people.model.NoticeRow;
import org.wherry.people.model.PrivacyNotice;
import org.wherry.people.model.PrivacyNotices;
import org.wherry.people.model.PrivacyRefusal;
import org.wherry.people.model.Roles;

/** The privacy notice: its versions, and who accepted which. */
@Stateless
@DenyAll
public class NoticeService {

    @Inject
    private PrivacyNotices notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** The version that stands; none where none was published yet. */
    @PermitAll
    public Optional<PrivacyNotice> newest() {
        return notices.newest();
    }

    /** When the caller accepted the version that stands; empty where they did not. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<Instant> acceptedAt() {
        return notices.newest()
                .flatMap(notice -> notices.acceptance(notice, caller.requirePersonId()))
                .map(NoticeAcceptance::acceptedAt);
    }

    /**
     * Notes that the caller accepts a version; doing it again changes nothing.
     *
     * @param number the version that they read
     * @throws Refusal when another one stands by now
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void accept(int number) {
        PrivacyNotice notice = notices.newest().orElseThrow(() -> new Refusal(PrivacyRefusal.NO_NOTICE_YET));
        if (notice.number() != number) {
            throw new LostUpdate();
        }
        long person = caller.requirePersonId();
        if (notices.acceptance(notice, person).isEmpty()) {
            notices.add(new NoticeAcceptance(notice, person, clock.instant()));
            notices.flush();
            audit.fire(Audited.of(AuditedAct.NOTICE_ACCEPTED, notice.publicId()));
        }
    }

    /** Every version, the newest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<NoticeRow> versions() {
        return notices.versions();
    }

    /** One page of who accepted which version. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<AcceptanceRow> acceptances(PageRequest page) {
        return notices.acceptances(page);
    }

    /** Publishes the next version; what was published before stays as it was. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    public int publish(String changes, String body) {
        int number = notices.newest().map(PrivacyNotice::number).orElse(0) + 1;
        PrivacyNotice notice =
                new PrivacyNotice(number, changes, body, caller.personId().orElse(null), clock.instant());
        Violations.refusing(
                () -> {
                    notices.add(notice);
                    notices.flush();
                    return null;
                },
                Map.of("privacy_notice_number_key", LostUpdate::new));
        audit.fire(Audited.of(AuditedAct.NOTICE_PUBLISHED, notice.publicId()));
        return number;
    }
}
