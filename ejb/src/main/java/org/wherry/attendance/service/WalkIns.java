package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.wherry.attendance.model.AttendanceRefusal;
import org.wherry.attendance.model.Delegate;
import org.wherry.common.model.Refusal;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.PostCard;
import org.wherry.people.service.Directory;

/** Finds out who came in at the door, and for whom. */
@ApplicationScoped
public class WalkIns {

    @Inject
    private Directory directory;

    /**
     * Who it is. An address alone stands for whoever has it. An address with a name stands for them only if the name is
     * theirs too: a mailbox can be shared, and an attendance under the wrong name is worse than a person entered twice.
     *
     * @throws Refusal when there is no name and nobody has the address
     */
    PersonCard identify(WalkIn walkIn, LocalDate day) {
        boolean named = walkIn.name() != null && !walkIn.name().isBlank();
        Optional<PersonCard> known = walkIn.email() == null || walkIn.email().isBlank()
                ? Optional.empty()
                : directory.knownBy(walkIn.email()).stream()
                        .filter(card -> !named || sameName(card.name(), walkIn.name()))
                        .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (!named) {
            throw new Refusal(AttendanceRefusal.NAME_NEEDED);
        }
        return walkIn.agency() == null
                ? directory.register(walkIn.name(), walkIn.email())
                : directory.register(walkIn.name(), walkIn.email(), walkIn.agency(), day);
    }

    /** Somebody at the door, under the post they came for: the one at the agency they name, or the only one. */
    Delegate arrive(PersonCard person, UUID agency, LocalDate day) {
        var posts = directory.postsOf(person.id(), day);
        Optional<PostCard> post;
        if (agency == null) {
            post = posts.size() == 1 ? Optional.of(posts.get(0)) : Optional.empty();
        } else {
            Long named = directory.agencyId(agency);
            post = posts.stream().filter(held -> named.equals(held.agencyId())).findFirst();
        }
        return new Delegate(person.id(), null, post.map(PostCard::id).orElse(null));
    }

    private static boolean sameName(String known, String typed) {
        Collator asPeopleRead = Collator.getInstance(Locale.UK);
        asPeopleRead.setStrength(Collator.PRIMARY);
        return asPeopleRead.compare(known, typed.strip()) == 0;
    }
}
