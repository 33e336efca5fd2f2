package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The partnership as every page names it: whose installation this is, and whom to call about a child. */
@Named("partnership")
@ApplicationScoped
public class PartnershipBacking {

    /** A telephone number and who answers it. */
    public record Number(String whom, String phone) {

        public String getWhom() {
            return whom;
        }

        public String getPhone() {
            return phone;
        }

        /** The number as a telephone dials it. */
        public String getDialled() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    /** The partnership's name. */
    public String getName() {
        return "Norfolk Safeguarding Children Partnership";
    }

    /** Whom to call, the first choice first. */
    public List<Number> getNumbers() {
        return List.of(new Number("The police in an emergency", "999"));
    }
}
