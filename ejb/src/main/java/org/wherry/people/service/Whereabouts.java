package org.wherry.people.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.wherry.people.model.CoarseAddress;

/** Roughly where the present request came from; nothing for a job. The exact address is not kept. */
@RequestScoped
public class Whereabouts {

    private String network;

    /** Says from which address a request came. */
    public void arriveFrom(String address) {
        network = CoarseAddress.of(address).orElse(null);
    }

    /** The network that it came from. */
    public Optional<String> network() {
        return Optional.ofNullable(network);
    }
}
