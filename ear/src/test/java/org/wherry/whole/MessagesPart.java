package org.wherry.whole;

/** Messages: templates, what goes when, and the outbox. */
final class MessagesPart extends Part {
    MessagesPart() {}
}
