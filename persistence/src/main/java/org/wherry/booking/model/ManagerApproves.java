package org.wherry.booking.model;

/** Rule 9: the manager approves, where the delegate's agency wants that. */
final class ManagerApproves implements PlaceRule {

    @Override
    public Ruling on(PlaceAsked asked) {
        return asked.delegate().approvalWanted() ? Ruling.await(Awaited.APPROVAL) : Ruling.clear();
    }
}
