package org.wherry.people.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A post with all that is known of it.
 *
 * @param id the id outside
 * @param version how often it was changed
 * @param person whose it is (id outside)
 * @param personName their name
 * @param agency whom it is for (id outside)
 * @param agencyName its name
 * @param jobTitle what the work is called
 * @param group the number of the audience group
 * @param groupName its name
 * @param workplace the locality where they work (id outside)
 * @param workplaceName its name
 * @param manager who leads them (id outside)
 * @param managerName their name
 * @param from the first day
 * @param to the last day
 */
public record PostDetail(
        UUID id,
        long version,
        UUID person,
        String personName,
        Optional<UUID> agency,
        Optional<String> agencyName,
        String jobTitle,
        Optional<Integer> group,
        Optional<String> groupName,
        Optional<UUID> workplace,
        Optional<String> workplaceName,
        Optional<UUID> manager,
        Optional<String> managerName,
        LocalDate from,
        Optional<LocalDate> to) {

    /** All that is known of a post, to somebody who may see everybody or not: whoever is protected leads in secret. */
    public static PostDetail of(Post post, boolean seesEverybody) {
        Optional<Person> leader = post.manager().filter(manager -> seesEverybody || !manager.isProtected());
        return new PostDetail(
                post.publicId(),
                post.version(),
                post.person().publicId(),
                post.person().name(),
                post.agency().map(Agency::survivor).map(Agency::publicId),
                post.agency().map(Agency::survivor).map(Agency::name),
                post.jobTitle(),
                post.audienceGroup().map(AudienceGroup::number),
                post.audienceGroup().map(AudienceGroup::name),
                post.workplace().map(Locality::publicId),
                post.workplace().map(Locality::name),
                leader.map(Person::publicId),
                leader.map(Person::name),
                post.from(),
                post.to());
    }

    /** Whether it is held on a day, or begins after it. */
    public boolean isCurrentOn(LocalDate day) {
        return to.isEmpty() || !to.get().isBefore(day);
    }
}
