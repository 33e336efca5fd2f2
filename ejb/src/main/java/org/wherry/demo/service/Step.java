package org.wherry.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.wherry.people.model.Roles;

/** One unit of the demo's work: all of it is written down, or nothing. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Step {

    /** Does something in a transaction of its own, as the system. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T take(Callable<T> work) throws Exception {
        return work.call();
    }
}
