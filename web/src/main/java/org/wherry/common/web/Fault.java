package org.wherry.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** What an error page knows: a reference that the log knows too. */
@Named
@RequestScoped
public class Fault {

    private static final Logger LOG = System.getLogger(Fault.class.getName());
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    private String reference;

    /** Logs what went wrong and returns the reference by which the log can be searched. */
    public static String record(Throwable thrown) {
        String reference = RANDOM.ints(LENGTH, 0, CROCKFORD.length())
                .mapToObj(CROCKFORD::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        LOG.log(Level.ERROR, "Fault " + reference, thrown);
        return reference;
    }

    /** The reference to tell whoever looks after this installation. */
    public String getReference() {
        if (reference == null) {
            reference = record((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return reference;
    }
}
