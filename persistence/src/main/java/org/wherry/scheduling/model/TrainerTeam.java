package org.wherry.scheduling.model;

import java.util.List;
import java.util.Map;

/** How those who deliver a session become others; whoever stays keeps their row. */
final class TrainerTeam {

    private TrainerTeam() {}

    static void settle(List<SessionTrainer> team, CourseSession session, Map<Long, TrainerPart> wanted) {
        team.removeIf(trainer -> !wanted.containsKey(trainer.personId()));
        wanted.forEach((person, part) -> {
            if (!delivers(team, person)) {
                team.add(new SessionTrainer(session, person));
            }
            team.stream().filter(trainer -> trainer.personId() == person).forEach(trainer -> trainer.play(part));
        });
    }

    static boolean delivers(List<SessionTrainer> team, long person) {
        return team.stream().anyMatch(trainer -> trainer.personId() == person);
    }
}
