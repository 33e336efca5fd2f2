package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.wherry.people.service.PeopleService;
import org.wherry.people.service.PersonFacts;
import org.wherry.people.service.PostFacts;
import org.wherry.people.service.PostService;
import org.wherry.people.service.SetUp;

/**
 * What has to be known of some people beyond their posts: who is protected, who is under 18, who has a second address,
 * and who chose to be found by colleagues.
 */
@ApplicationScoped
public class Circumstances {

    private static final int PROTECTED = 3;
    private static final int EVERY_THIRD = 3;

    /** Where the young volunteers help. */
    private static final String CHARITY = "heron-youth";

    private static final List<String> YOUNG = List.of("Efa Lyn Ogden", "Kit Sandringham");

    @Inject
    private PeopleService people;

    @Inject
    private PostService posts;

    @Inject
    private SetUp setUp;

    void tell(List<Inhabitant> inhabitants, Cast cast, LocalDate today, Known known) {
        protectSome(inhabitants, cast.numbers(), known);
        YOUNG.forEach(name -> {
            UUID volunteer = people.enter(new PersonFacts(name, null, false, true));
            posts.takeUp(
                    volunteer,
                    new PostFacts(
                            known.agency(CHARITY), "Young volunteer", null, null, null, today.minusMonths(2), null));
        });
        List<Inhabitant> practitioners = cast.practitioners();
        for (int i = 0; i < practitioners.size(); i += EVERY_THIRD) {
            setUp.onContactList(known.person(practitioners.get(i).number()));
        }
        Inhabitant first = practitioners.get(0);
        people.addEmail(known.person(first.number()), "home." + first.email().orElseThrow());
    }

    /** Nobody who signs in to the demo: whoever looks for them is to find nothing. */
    private void protectSome(List<Inhabitant> inhabitants, BitSet cast, Known known) {
        inhabitants.stream()
                .filter(person -> !cast.get(person.number()))
                .limit(PROTECTED)
                .map(person -> known.person(person.number()))
                .forEach(setUp::protect);
    }
}
