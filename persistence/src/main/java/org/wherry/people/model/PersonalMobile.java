package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The number that somebody left for snow days. It goes with the account. */
@ApplicationScoped
public class PersonalMobile extends PersonalTables {

    private static final Kept MOBILE = Kept.of("mobile", "mobile_number.person_id")
            .telling("number", "m.number")
            .from("mobile_number m WHERE m.person_id = ?1")
            .endedBy("DELETE FROM mobile_number WHERE person_id = ?1");

    /** Declares it. */
    public PersonalMobile() {
        super(List.of(MOBILE), List.of());
    }
}
