package org.wherry.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody with all that the caller may know of them.
 *
 * @param id the id outside
 * @param version how often it was changed
 * @param name as they write it themselves
 * @param email where they can be written to
 * @param furtherEmails their other addresses; none but for coordinators and themselves
 * @param isProtected whether they are off shared lists, to those who see everything
 * @param underEighteen whether they are under 18, to those who see everything
 * @param onContactList whether they chose to stand on the contact list, to those who see everything
 * @param posts their posts, the latest first, as far as the caller may see them
 * @param request what they ask to be protected for, while nobody has decided it
 */
public record PersonDetail(
        UUID id,
        long version,
        String name,
        Optional<String> email,
        List<Address> furtherEmails,
        boolean isProtected,
        boolean underEighteen,
        boolean onContactList,
        List<PostDetail> posts,
        Optional<Request> request) {

    /** Copies the lists. */
    public PersonDetail {
        furtherEmails = List.copyOf(furtherEmails);
        posts = List.copyOf(posts);
    }

    /** Somebody, as coordinators and they themselves see them. */
    public static PersonDetail whole(Person person, List<PostDetail> posts, Optional<ProtectionRequest> request) {
        return new PersonDetail(
                person.publicId(),
                person.version(),
                person.name(),
                person.email(),
                person.furtherEmails().stream()
                        .map(each -> new Address(each.email(), each.isConfirmed()))
                        .toList(),
                person.isProtected(),
                person.isUnderEighteen(),
                person.isOnContactList(),
                posts,
                request.map(open -> new Request(open.words(), open.askedAt())));
    }

    /** Somebody, as those see them who book for them or lead them. */
    public static PersonDetail asColleague(Person person, List<PostDetail> posts) {
        return new PersonDetail(
                person.publicId(),
                person.version(),
                person.name(),
                person.email(),
                List.of(),
                false,
                false,
                false,
                posts,
                Optional.empty());
    }

    /**
     * An address beside the main one.
     *
     * @param email the address
     * @param confirmed whether it was shown to be theirs
     */
    public record Address(String email, boolean confirmed) {}

    /**
     * Why somebody asks to be protected.
     *
     * @param words in their own words
     * @param askedAt when
     */
    public record Request(String words, Instant askedAt) {}
}
