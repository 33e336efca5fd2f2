package org.wherry.common.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.wherry.common.model.PageRequest;

/** Which page of a list a call asks for, as it was sent. */
public class PageWanted {

    @QueryParam("page")
    @Parameter(
            description = "Which page, from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    private String page;

    @QueryParam("size")
    @Parameter(
            description = "How many on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    private String size;

    /** The page, once it is known to be one. */
    public PageRequest asked() {
        return Parameters.page(page, size);
    }
}
