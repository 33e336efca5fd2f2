package org.wherry.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;
import org.wherry.people.model.Roles;

/** Calls services as an analyst would. */
@Stateless
@PermitAll
@RunAs(Roles.ANALYST)
public class AsAnalyst {

    /** Does it, and hands on what it throws. */
    public <T> T call(Callable<T> act) throws Exception {
        return act.call();
    }
}
