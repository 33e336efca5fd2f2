package org.wherry.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wherry.booking.model.ApprovalTerms.Deadlines;
import org.wherry.common.model.Period;
import org.wherry.common.model.Refusal;
import org.wherry.common.model.WorkingClock;

/** Who is asked, in which order, and by when. */
class AskingSomebodyToApproveTest {

    private static final long DELEGATE = 1;
    private static final long MANAGER = 2;
    private static final long HEAD = 3;
    private static final long DEPUTY = 4;
    private static final Instant MONDAY = Instant.parse("2026-02-02T10:00:00Z");
    private static final Instant START = Instant.parse("2026-06-01T08:30:00Z");

    @Test
    void theManagerThenTheNextThenTheCoordinators() {
        ReportingLine line = line(Map.of());
        Approver first = line.next(List.of());
        Approver second = line.next(List.of(first));

        assertThat(first).isEqualTo(new Approver(MANAGER, null));
        assertThat(second).isEqualTo(new Approver(HEAD, null));
        assertThat(line.next(List.of(first, second))).isEqualTo(Approver.COORDINATORS);
    }

    @Test
    void nobodyIsAskedAboutThemselves() {
        ReportingLine own = new ReportingLine(DELEGATE, List.of(DELEGATE, HEAD), Map.of());
        ReportingLine deputised = line(Map.of(MANAGER, Optional.of(DELEGATE)));

        assertThat(own.next(List.of())).isEqualTo(new Approver(HEAD, null));
        assertThat(deputised.next(List.of())).isEqualTo(new Approver(HEAD, null));
    }

    @Test
    void whoIsAwayIsReplacedByTheirDeputyUnlessThatOneIsAwayToo() {
        assertThat(line(Map.of(MANAGER, Optional.of(DEPUTY))).next(List.of())).isEqualTo(new Approver(DEPUTY, MANAGER));
        assertThat(line(Map.of(MANAGER, Optional.of(DEPUTY), DEPUTY, Optional.empty()))
                        .next(List.of()))
                .isEqualTo(new Approver(HEAD, null));
    }

    @Test
    void whoGoesAwayMeanwhileIsReplacedAtOnceAndWhoStaysIsNot() {
        Approver asked = new Approver(MANAGER, null);

        assertThat(line(Map.of()).instead(asked, List.of(asked))).isEmpty();
        assertThat(line(Map.of(MANAGER, Optional.of(DEPUTY))).instead(asked, List.of(asked)))
                .contains(new Approver(DEPUTY, MANAGER));
        assertThat(line(Map.of(MANAGER, Optional.empty())).instead(asked, List.of(asked)))
                .contains(new Approver(HEAD, null));
    }

    @Test
    void deadlinesAreCountedInTheAgencysHours() {
        ApprovalRequest request = new ApprovalRequest(7, 8, new Approver(MANAGER, null), MONDAY);
        Period week = new Period(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 6));

        Deadlines usual = ApprovalTerms.USUAL.of(request, WorkingHours.USUAL, START);
        Deadlines closed = ApprovalTerms.USUAL.of(request, new WorkingHours(WorkingClock.OFFICE, List.of(week)), START);

        assertThat(usual.remind()).isEqualTo("2026-02-04T10:00:00Z");
        assertThat(usual.pass()).isEqualTo("2026-02-06T10:00:00Z");
        assertThat(usual.lapse()).isEqualTo("2026-02-16T10:00:00Z");
        assertThat(closed.remind()).isEqualTo("2026-02-10T10:00:00Z");
        assertThat(ApprovalTerms.USUAL
                        .of(request, WorkingHours.USUAL, usual.remind().minusSeconds(1))
                        .lapse())
                .as("never beyond the start")
                .isEqualTo(usual.remind().minusSeconds(1));
    }

    @Test
    void aRequestIsDecidedOnce() {
        ApprovalRequest request = new ApprovalRequest(7, 8, new Approver(MANAGER, null), MONDAY);
        request.remind(MONDAY);
        request.passTo(new Approver(HEAD, null), MONDAY.plusSeconds(60));
        assertThat(request.isReminded()).isFalse();
        request.refuse(HEAD, "We need you here", MONDAY.plusSeconds(120));

        assertThat(request.state()).isEqualTo(ApprovalState.REFUSED);
        assertThat(catchThrowableOfType(Refusal.class, () -> request.give(MANAGER, MONDAY))
                        .reason())
                .isEqualTo(ApprovalRefusal.NOT_WANTED_ANY_MORE);
        request.withdraw(MONDAY.plusSeconds(180));
        assertThat(request.state()).isEqualTo(ApprovalState.REFUSED);
    }

    @Test
    void termsRiseAndEnd() {
        assertThat(catchThrowableOfType(Refusal.class, () -> new ApprovalTerms(4, 2, 10)))
                .isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> new ApprovalTerms(2, 4, 61)))
                .isNotNull();
    }

    private static ReportingLine line(Map<Long, Optional<Long>> away) {
        return new ReportingLine(DELEGATE, List.of(MANAGER, HEAD), away);
    }
}
