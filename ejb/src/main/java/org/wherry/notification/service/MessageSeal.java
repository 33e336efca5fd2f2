package org.wherry.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wherry.common.service.Seals;
import org.wherry.notification.model.Letter;
import org.wherry.notification.model.OutboxMessage;

/**
 * Seals the bodies of messages that are their reader's alone, such as those with a one-time link, by a key that the
 * database does not have: whoever gets hold of the database or of a backup can follow none of the links. What is sealed
 * for one message cannot be put into another.
 */
@ApplicationScoped
public class MessageSeal {

    private static final String MESSAGE = "message";
    private static final String LETTER = "letter";

    @Inject
    private Seals seals;

    /** Seals the body of a message; one that is sealed, or was forgotten, stays so. */
    public void seal(OutboxMessage message) {
        if (!message.body().isEmpty()) {
            message.seal(sealed(MESSAGE, message.id(), message.body()));
        }
    }

    /** Seals the body of a letter; one that is sealed, or was forgotten, stays so. */
    public void seal(Letter letter) {
        if (!letter.body().isEmpty()) {
            letter.seal(sealed(LETTER, letter.id(), letter.body()));
        }
    }

    /**
     * The body of a message, opened where it is sealed: for sending alone.
     *
     * @throws IllegalStateException when it was sealed by another key or for another message, or was changed
     */
    public String bodyOf(OutboxMessage message) {
        return message.sealed()
                .map(kept -> seals.open(MESSAGE, message.id().toString(), kept))
                .orElseGet(message::body);
    }

    /**
     * The body of a letter, opened where it is sealed: for printing alone.
     *
     * @throws IllegalStateException when it was sealed by another key or for another letter, or was changed
     */
    public String bodyOf(Letter letter) {
        return letter.sealed()
                .map(kept -> seals.open(LETTER, letter.id().toString(), kept))
                .orElseGet(letter::body);
    }

    private byte[] sealed(String purpose, UUID id, String body) {
        return seals.seal(purpose, id.toString(), body);
    }
}
