package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wherry.people.model.Role;

/**
 * Who of the inhabitants has a part in the demo: one for each role, those who train, and practitioners to sign in as.
 *
 * @param parts who plays which role; everybody else's role is to be a practitioner
 * @param trainers who delivers sessions; the first is the demo trainer
 * @param practitioners of as many agencies as there are, and each of them can be written to
 */
record Cast(Map<Role, Inhabitant> parts, List<Inhabitant> trainers, List<Inhabitant> practitioners) {

    private static final int PRACTITIONERS = 600;

    /** The agency that runs the programme. */
    private static final String OFFICE = "partnership-office";

    /** The agencies whose people train others. */
    private static final List<String> TRAINING = List.of("training-associates", "safer-team");

    /** Casts the parts from those who have work on a day. */
    static Cast from(List<Inhabitant> people, LocalDate today) {
        Map<String, List<Inhabitant>> staff = new LinkedHashMap<>();
        for (Inhabitant person : people) {
            if (person.email().isPresent()) {
                person.agencyOn(today).ifPresent(agency -> staff.computeIfAbsent(agency, none -> new ArrayList<>())
                        .add(person));
            }
        }
        List<Inhabitant> trainers = TRAINING.stream()
                .flatMap(agency -> staff.remove(agency).stream())
                .toList();
        Map<Role, Inhabitant> parts = new EnumMap<>(Role.class);
        parts.put(Role.TRAINER, trainers.get(0));
        List<Inhabitant> office = staff.remove(OFFICE);
        parts.put(Role.COORDINATOR, office.remove(0));
        parts.put(Role.ADMINISTRATOR, office.remove(0));
        parts.put(Role.ANALYST, office.remove(0));
        parts.put(Role.LINE_MANAGER, take(staff.get("assessment-kingsmere"), leads(people, today)));
        parts.put(Role.BOOKING_CONTACT, staff.get("linnetford-high").remove(0));
        parts.put(Role.FACILITATOR, staff.get("youth-mental-health").remove(0));
        parts.put(Role.GROUP_MEMBER, staff.get("police-child-protection").remove(0));
        parts.put(Role.REVIEWER, staff.get("health-visiting").remove(0));
        return new Cast(parts, trainers, inTurn(staff));
    }

    /** Everybody who can sign in or trains. */
    List<Inhabitant> everybody() {
        List<Inhabitant> all = new ArrayList<>(practitioners);
        all.addAll(parts.values());
        all.addAll(trainers);
        return all.stream().distinct().toList();
    }

    /** Those who can sign in, as numbers. */
    BitSet numbers() {
        BitSet numbers = new BitSet();
        everybody().forEach(person -> numbers.set(person.number()));
        return numbers;
    }

    private static Predicate<Inhabitant> leads(List<Inhabitant> people, LocalDate today) {
        BitSet leaders = new BitSet();
        people.stream()
                .flatMap(person -> person.jobs().stream())
                .filter(job -> job.isHeldOn(today))
                .map(Inhabitant.Job::manager)
                .flatMap(Optional::stream)
                .forEach(leaders::set);
        return person -> leaders.get(person.number());
    }

    private static Inhabitant take(List<Inhabitant> staff, Predicate<Inhabitant> wanted) {
        Inhabitant taken = staff.stream().filter(wanted).findFirst().orElseThrow();
        staff.remove(taken);
        return taken;
    }

    /** One of each agency, then another of each, until there are enough. */
    private static List<Inhabitant> inTurn(Map<String, List<Inhabitant>> staff) {
        List<Inhabitant> chosen = new ArrayList<>();
        for (int turn = 0; chosen.size() < PRACTITIONERS; turn++) {
            int before = chosen.size();
            for (List<Inhabitant> colleagues : staff.values()) {
                if (turn < colleagues.size() && chosen.size() < PRACTITIONERS) {
                    chosen.add(colleagues.get(turn));
                }
            }
            if (chosen.size() == before) {
                throw new IllegalStateException("The county has too few people for a demo.");
            }
        }
        return List.copyOf(chosen);
    }
}
