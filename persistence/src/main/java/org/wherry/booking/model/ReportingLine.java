package org.wherry.booking.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be asked about one delegate, in order: their manager, that manager's manager and so on, each with the deputy
 * who stands in today, and the coordinators in the end. Nobody is asked about themselves.
 */
public final class ReportingLine {

    private final long delegate;
    private final List<Long> managers;
    private final Map<Long, Optional<Long>> away;

    /**
     * Draws it.
     *
     * @param delegate whom it is about (ids inside)
     * @param managers the nearest first
     * @param away who is absent today, each with their deputy where they named one
     */
    public ReportingLine(long delegate, List<Long> managers, Map<Long, Optional<Long>> away) {
        this.delegate = delegate;
        this.managers = managers.stream()
                .filter(manager -> manager != delegate)
                .distinct()
                .toList();
        this.away = Map.copyOf(away);
    }

    /**
     * Who is asked next.
     *
     * @param asked who was asked before; neither they nor whom they stood in for are asked again
     */
    public Approver next(Collection<Approver> asked) {
        Set<Long> done = new HashSet<>();
        asked.forEach(approver -> {
            approver.who().ifPresent(done::add);
            Optional.ofNullable(approver.standsInFor()).ifPresent(done::add);
        });
        return managers.stream()
                .filter(manager -> !done.contains(manager))
                .map(manager -> present(manager, done))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Approver.COORDINATORS);
    }

    /**
     * Who has to be asked instead of somebody who is asked already, because they are absent today.
     *
     * @return nobody, while they are here
     */
    public Optional<Approver> instead(Approver current, Collection<Approver> asked) {
        return current.who().filter(away::containsKey).map(absent -> deputy(absent, Set.of())
                .orElseGet(() -> next(asked)));
    }

    private Optional<Approver> present(long manager, Set<Long> done) {
        return away.containsKey(manager) ? deputy(manager, done) : Optional.of(Approver.manager(manager));
    }

    private Optional<Approver> deputy(long manager, Set<Long> done) {
        return away.get(manager)
                .filter(deputy -> deputy != delegate && !away.containsKey(deputy) && !done.contains(deputy))
                .map(deputy -> new Approver(deputy, manager));
    }
}
