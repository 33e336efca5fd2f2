package org.wherry.scheduling.rest;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of what was made. */
@Schema(name = "Made", description = "The id of what was made")
public record Made(UUID id) {

    static Response of(UUID id) {
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }
}
