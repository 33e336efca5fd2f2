package org.wherry.catalogue.rest;

import jakarta.ws.rs.core.Response;
import org.wherry.catalogue.model.MaterialFile;

/** A file as an answer: to be kept, never to be shown in the place of a page. */
public final class FileAnswer {

    private FileAnswer() {}

    /** The answer; what no header can hold in the name becomes an underscore. */
    public static Response of(MaterialFile file) {
        String name = file.fileName().replaceAll("[^\\x20-\\x7E]|[\"\\\\;]", "_");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
