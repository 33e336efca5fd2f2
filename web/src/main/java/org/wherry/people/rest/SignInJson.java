package org.wherry.people.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.people.model.SignIn;
import org.wherry.people.model.SignInRow;

/** One of the bearer's sign-ins. */
@Schema(name = "SignIn", description = "One of the bearer’s sign-ins on the pages")
public record SignInJson(
        UUID id,

        @Schema(description = "By what they proved who they are")
        SignIn.How how,

        Instant beganAt,
        Instant seenAt,

        @Schema(description = "Roughly from where") String network,

        @Schema(description = "Browser and system") String device,

        @Schema(description = "Whether it still opens something")
        boolean live) {

    static SignInJson of(SignInRow row) {
        return new SignInJson(
                row.id(), row.how(), row.beganAt(), row.seenAt(), row.network(), row.device(), row.live());
    }
}
