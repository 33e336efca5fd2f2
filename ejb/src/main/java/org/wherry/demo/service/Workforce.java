package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.wherry.people.service.SetUp;

/** Invites the people of the county and gives them their posts; leaders have to be there before those they lead. */
@ApplicationScoped
public class Workforce {

    private static final int AT_ONCE = 200;

    @Inject
    private SetUp setUp;

    @Inject
    private Step step;

    void invite(List<Inhabitant> people, Known known) throws Exception {
        inBatches(
                people,
                batch -> batch.forEach(person -> known.person(
                        person,
                        setUp.person(person.name(), person.email().orElse(null)).publicId())));
    }

    void employ(List<Inhabitant> people, Known known) throws Exception {
        inBatches(people, batch -> {
            Iterator<UUID> posts = setUp.posts(batch.stream()
                            .flatMap(person -> person.jobs().stream().map(job -> post(person, job, known)))
                            .toList())
                    .iterator();
            batch.forEach(person -> known.posts(
                    person, person.jobs().stream().map(job -> posts.next()).toList()));
        });
    }

    private void inBatches(List<Inhabitant> people, Consumer<List<Inhabitant>> act) throws Exception {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Inhabitant> batch = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            step.take(() -> {
                act.accept(batch);
                return batch.size();
            });
        }
    }

    private static SetUp.TakeUpPost post(Inhabitant person, Inhabitant.Job job, Known known) {
        return new SetUp.TakeUpPost(
                known.person(person.number()),
                job.agency().map(known::agency).orElse(null),
                job.title(),
                job.audienceGroup(),
                job.locality(),
                job.manager().map(known::person).orElse(null),
                job.from(),
                job.to().orElse(null));
    }
}
