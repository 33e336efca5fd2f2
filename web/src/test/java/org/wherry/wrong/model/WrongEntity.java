package org.wherry.wrong.model;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.wherry.wrong.service.WrongService;

/** Breaks the model's rules: looks up, knows the server, can be set, and reads the clock. */
@Entity
@Stateless
public class WrongEntity {

    @Id
    private Long id;

    private Instant at;

    /** Sets what only a verb may change. */
    public void setAt(WrongService service) {
        at = Instant.now();
    }
}
