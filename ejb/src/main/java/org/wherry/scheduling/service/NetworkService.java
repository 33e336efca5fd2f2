package org.wherry.scheduling.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.NoSuch;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.PersonCard;
import org.wherry.people.model.Roles;
import org.wherry.people.service.Directory;
import org.wherry.scheduling.model.Network;
import org.wherry.scheduling.model.Networks;

/** The networks that sessions can be for, and who is a member. */
@Stateless
@DenyAll
public class NetworkService {

    @Inject
    private Networks networks;

    @Inject
    private Directory directory;

    @Inject
    private Event<Audited> audited;

    /** Every network, by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.TRAINER, Roles.SYSTEM})
    public List<Network> networks() {
        return networks.all();
    }

    /** The members of a network (its id outside), by name. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public List<PersonCard> members(UUID network) {
        return directory.cards(network(network).members());
    }

    /** Takes somebody (their id outside) into a network. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void admit(UUID network, UUID person) {
        network(network).admit(directory.card(person).id());
        networks.flush();
        audited.fire(Audited.ofPerson(AuditedAct.NETWORK_CHANGED, person));
    }

    /** Lets somebody (their id outside) go from a network. */
    @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
    public void release(UUID network, UUID person) {
        network(network).release(directory.recordId(person));
        networks.flush();
        audited.fire(Audited.ofPerson(AuditedAct.NETWORK_CHANGED, person));
    }

    /** The networks (ids inside) that somebody (their id inside) is a member of. */
    @PermitAll
    public Set<Long> networksOf(long person) {
        return networks.of(person);
    }

    private Network network(UUID id) {
        return networks.find(id).orElseThrow(() -> new NoSuch("network", id));
    }
}
