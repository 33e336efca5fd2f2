package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wherry.common.web.Words;
import org.wherry.people.model.Partnership;
import org.wherry.people.service.Directory;

/**
 * The partnership as every page names it: whose installation this is, and whom to call about a child. Because every page
 * asks, what was found is kept for a while.
 */
@Named("partnership")
@ApplicationScoped
public class PartnershipBacking {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private volatile Found found = new Found(Optional.empty(), Instant.MIN);

    /** What was found, and until when it is good. */
    private record Found(Optional<Partnership> partnership, Instant until) {}

    /** A telephone number and who answers it. */
    public record Number(String whom, String phone) {

        /** The number as a telephone dials it. */
        public String getDialled() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    /** The partnership's name; empty until it is founded. */
    public String getName() {
        return partnership().map(Partnership::name).orElse("");
    }

    /** Where questions about training go; empty until the partnership is founded. */
    public String getContactEmail() {
        return partnership().map(Partnership::contactEmail).orElse("");
    }

    /** Whom to call about a child, the most urgent first. */
    public List<Number> getNumbers() {
        return partnership()
                .map(board -> List.of(
                        new Number(Words.say("people.partnership.emergency"), board.emergencyPhone()),
                        new Number(Words.say("people.partnership.concern"), board.concernPhone())))
                .orElse(List.of());
    }

    private Optional<Partnership> partnership() {
        Instant now = clock.instant();
        Found last = found;
        if (last.partnership().isEmpty() || !now.isBefore(last.until())) {
            last = new Found(directory.partnership(), now.plus(KEPT));
            found = last;
        }
        return last.partnership();
    }
}
