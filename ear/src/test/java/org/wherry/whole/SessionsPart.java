package org.wherry.whole;

/** Sessions: venues and rooms, trainers, prices, the way from draft to programme, and changes to what was planned. */
final class SessionsPart extends Part {
    SessionsPart() {}
}
