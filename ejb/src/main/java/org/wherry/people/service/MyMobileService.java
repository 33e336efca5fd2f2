package org.wherry.people.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wherry.common.model.Phone;
import org.wherry.people.model.MobileNumbers;
import org.wherry.people.model.Roles;

/** The mobile number that somebody may leave for snow days: theirs to give, to change and to take back. */
@Stateless
@DenyAll
public class MyMobileService {

    @Inject
    private MobileNumbers numbers;

    @Inject
    private Caller caller;

    /** The caller's number, if they left one. */
    @RolesAllowed(Roles.PRACTITIONER)
    public Optional<String> mine() {
        return numbers.find(caller.requirePersonId());
    }

    /** Keeps the caller's number; blank takes it back. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void keep(String typed) {
        long person = caller.requirePersonId();
        String number = Phone.orNull(typed);
        if (number == null) {
            numbers.forget(person);
        } else {
            numbers.keep(person, number);
        }
    }
}
