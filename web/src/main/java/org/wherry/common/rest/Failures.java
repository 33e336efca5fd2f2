package org.wherry.common.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.NothingThere;

/** Turns whatever goes wrong in the API into a problem; what is our fault goes to the log, by a reference. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failed) {
        Problem problem = problem(failed);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.toJson());
        if (failed instanceof WebApplicationException refused) {
            refused.getResponse().getStringHeaders().forEach((name, values) -> {
                if (name.equals("Allow")) {
                    answer.header(name, String.join(", ", values));
                }
            });
        }
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    private Problem problem(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuch nothing) {
                NothingThere.mark(request, String.valueOf(nothing.details()[1]));
            }
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal);
            }
            if (cause instanceof EJBAccessException) {
                return Problem.of(
                        request.getUserPrincipal() == null ? CommonRefusal.SIGN_IN_FIRST : CommonRefusal.NOT_ALLOWED);
            }
            if (cause instanceof JsonException || cause instanceof JsonbException) {
                return Problem.of(CommonRefusal.MALFORMED, "body");
            }
        }
        if (failed instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused(refused.getResponse().getStatus());
        }
        if (failed instanceof ProcessingException) {
            return Problem.of(CommonRefusal.MALFORMED, "body");
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Reference " + reference + ": the API failed", failed);
        return Problem.of(CommonRefusal.OUR_FAULT).known(reference);
    }

    private static Problem refused(int status) {
        return switch (status) {
            case 400 -> Problem.of(CommonRefusal.MALFORMED, "body");
            case 404 -> Problem.of(CommonRefusal.NO_SUCH, "resource", "");
            case 405 -> Problem.of(CommonRefusal.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(CommonRefusal.NOT_ACCEPTABLE);
            case 413 -> Problem.of(CommonRefusal.TOO_LARGE);
            case 415 -> Problem.of(CommonRefusal.UNSUPPORTED_TYPE);
            default -> Problem.of(CommonRefusal.MALFORMED, "body");
        };
    }
}
