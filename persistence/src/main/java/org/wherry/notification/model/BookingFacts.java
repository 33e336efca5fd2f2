package org.wherry.notification.model;

/**
 * What a letter about a booking needs to know.
 *
 * @param delegateId who the delegate is (id inside)
 * @param name the delegate's name
 * @param reference of the booking
 * @param placeInLine how many wait up to and including this one; 0 when it does not wait
 * @param requested whether somebody had to decide about it first
 * @param managerId who leads the delegate in the post that it names (id inside), or null
 * @param freely whether it was given back after the organiser had changed what was booked
 * @param session about which session
 */
public record BookingFacts(
        long delegateId,
        String name,
        String reference,
        long placeInLine,
        boolean requested,
        Long managerId,
        boolean freely,
        SessionFacts session) {}
