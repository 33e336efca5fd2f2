package org.wherry.people.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Who did something, and from where.
 *
 * @param kind a person, a visitor or a job
 * @param id the id outside of the person, or null
 * @param place roughly where the request came from, or null where there was no request
 */
public record Asker(Kind kind, UUID id, String place) {

    /** What kind of caller it was. */
    public enum Kind {
        /** Somebody signed in, or the owner of a token. */
        PERSON,
        /** Somebody who had not signed in. */
        VISITOR,
        /** Wherry itself. */
        JOB
    }

    public Asker {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.PERSON) != (id != null)) {
            throw new IllegalArgumentException("A person, and nobody else, has an id");
        }
    }

    /** A person. */
    public static Asker person(UUID id, String place) {
        return new Asker(Kind.PERSON, id, place);
    }

    /** Somebody whom nobody knows. */
    public static Asker visitor(String place) {
        return new Asker(Kind.VISITOR, null, place);
    }

    /** A job. */
    public static Asker job() {
        return new Asker(Kind.JOB, null, null);
    }
}
