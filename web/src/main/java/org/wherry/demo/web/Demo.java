package org.wherry.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.common.service.Settings;
import org.wherry.people.model.Role;

/** Whether this is a demonstration, and whom it can be tried as. */
@Named
@ApplicationScoped
public class Demo {

    private static final List<Role> ROLES =
            List.of(Role.PRACTITIONER, Role.TRAINER, Role.COORDINATOR, Role.ANALYST, Role.BOOKING_CONTACT);

    /** Whether the one who started Wherry said that it is a demonstration. */
    public boolean isOn() {
        return Settings.of("wherry.demo").filter(Boolean::parseBoolean).isPresent();
    }

    /** The roles worth trying first. */
    public List<Role> getRoles() {
        return ROLES;
    }
}
