package org.wherry.common.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API, version 1: the same services as the pages, by token. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Wherry",
                        version = "1",
                        description = "The programme, bookings and figures of a safeguarding children partnership."
                                + " The programme is public; everything else is for the bearer of a token.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        externalDocs =
                @ExternalDocumentation(
                        description = "How a refusal reads: problem details for HTTP APIs",
                        url = "https://www.rfc-editor.org/rfc/rfc9457"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token of a person: what they may do, it may do, within the scopes that it was made for."
                + " Each operation names the one that it needs: READ, BOOK, REPORT or MANAGE.")
public class WherryApi extends Application {}
