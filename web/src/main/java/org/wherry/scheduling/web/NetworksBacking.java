package org.wherry.scheduling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.Network;
import org.wherry.scheduling.service.NetworkService;

/** The networks that sessions can be for, and the members of one. */
@Named("networks")
@ViewScoped
public class NetworksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NetworkService networks;

    @Inject
    private Addresses addresses;

    private String id;
    private String email;

    /** Every network, by name. */
    public List<Network> getAll() {
        return networks.networks();
    }

    /** The members of the network that was chosen, by name. */
    public List<PersonCard> getMembers() {
        return networks.members(network());
    }

    /** Takes whoever has the address in. */
    public String admit() {
        Optional<PersonCard> person = addresses.whoHas(email);
        if (person.isEmpty()) {
            Notices.problemIn("admit:email", "scheduling.networks.unknown");
            return null;
        }
        networks.admit(network(), person.get().publicId());
        Notices.done("scheduling.networks.admitted", person.get().name());
        return here();
    }

    /** Lets somebody go. */
    public String release(PersonCard person) {
        networks.release(network(), person.publicId());
        Notices.done("scheduling.networks.released", person.name());
        return here();
    }

    private String here() {
        return "/scheduling/networks?faces-redirect=true&id=" + id;
    }

    private UUID network() {
        return PublicId.of("network", id);
    }

    /** The name of the network that was chosen; null where none is. */
    public String getName() {
        return id == null
                ? null
                : networks.networks().stream()
                        .filter(network -> network.publicId().equals(network()))
                        .map(Network::name)
                        .findFirst()
                        .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
