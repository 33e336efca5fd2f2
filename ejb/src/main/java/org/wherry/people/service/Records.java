package org.wherry.people.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wherry.people.model.Person;
import org.wherry.people.model.Roles;

/** Makes the record that others kept of somebody one with their own, after they have proved that it is theirs. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Records {

    @Inject
    private MergeService merges;

    /**
     * Makes two records one; their own stands for both. It can be undone like any merge.
     *
     * @return whether there were two
     */
    public boolean join(Person entered, Person own) {
        if (entered.id().equals(own.id())) {
            return true;
        }
        merges.merge(entered.publicId(), own.publicId());
        return true;
    }
}
