package org.wherry.scheduling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.rest.JsonBody;
import org.wherry.common.rest.Parameters;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.PriceBand;
import org.wherry.scheduling.service.PriceBands;

/** What places cost. */
@Path("prices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices", description = "What one place costs, by programme and kind of agency. For coordinators")
@SecurityRequirement(name = "token", scopes = "MANAGE")
public class PricesResource {

    @Inject
    private PriceBands prices;

    /** A price. */
    @Schema(name = "Price", description = "What one place of a programme costs an agency of a kind, in pounds")
    public record PriceJson(
            UUID id,
            Programme programme,
            Agency.Kind kind,
            BigDecimal amount,
            BigDecimal vatPercent,
            @Schema(description = "The amount with its VAT") BigDecimal withVat) {

        static PriceJson of(PriceBand band) {
            Price price = band.price();
            return new PriceJson(
                    band.publicId(),
                    band.programme(),
                    band.agencyKind(),
                    price.amount(),
                    price.vatPercent(),
                    price.withVat());
        }
    }

    /** All of them. */
    @GET
    @SecurityRequirement(name = "token", scopes = "READ")
    @Operation(operationId = "prices", summary = "Every price")
    @APIResponse(responseCode = "200", description = "The prices")
    public List<PriceJson> prices() {
        return prices.all().stream().map(PriceJson::of).toList();
    }

    /** Sets one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "setPrice", summary = "Price a place of a programme for a kind of agency")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PriceJson.class)))
    @APIResponse(responseCode = "201", description = "Its id", content = @Content())
    public Response add(@Context HttpHeaders headers, String body) {
        JsonBody said = JsonBody.read(body, headers.getMediaType());
        return Made.of(prices.add(
                Parts.require(said.one("programme", Programme.class), "programme"),
                Parts.require(said.one("kind", Agency.Kind.class), "kind"),
                price(said)));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "changePrice", summary = "Change a price from now on")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PriceJson.class)))
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@PathParam("id") String id, @Context HttpHeaders headers, String body) {
        prices.change(Parameters.id("price", id), price(JsonBody.read(body, headers.getMediaType())));
    }

    /** Takes one away. */
    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePrice", summary = "Take a price away: places cost nothing there")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") String id) {
        prices.remove(Parameters.id("price", id));
    }

    private static Price price(JsonBody said) {
        BigDecimal vat = Parts.number(said, "vatPercent");
        return new Price(Parts.number(said, "amount"), vat == null ? BigDecimal.ZERO : vat);
    }
}
