package org.wherry.demo.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented person.
 *
 * @param number the place in the list of all inhabitants, from 0
 * @param jobs their posts; none, one or two at a time
 */
record Inhabitant(int number, String name, Optional<String> email, List<Job> jobs) {

    /**
     * A post.
     *
     * @param agency the key of the agency, or nothing for those who work for themselves
     * @param manager the number of the inhabitant who leads them
     */
    record Job(
            Optional<String> agency,
            String title,
            int audienceGroup,
            String locality,
            Optional<Integer> manager,
            LocalDate from,
            Optional<LocalDate> to) {

        boolean isHeldOn(LocalDate day) {
            return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
        }

        Job until(LocalDate last) {
            return new Job(agency, title, audienceGroup, locality, manager, from, Optional.of(last));
        }

        Job since(LocalDate first) {
            return new Job(agency, title, audienceGroup, locality, manager, first, to);
        }

        Job ledBy(Optional<Integer> leader) {
            return new Job(agency, title, audienceGroup, locality, leader, from, to);
        }
    }

    /** The agency that somebody works for on a day: that of the job which stands first. */
    Optional<String> agencyOn(LocalDate day) {
        return jobs.stream().filter(job -> job.isHeldOn(day)).findFirst().flatMap(Job::agency);
    }
}
