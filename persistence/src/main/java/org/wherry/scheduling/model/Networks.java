package org.wherry.scheduling.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wherry.common.model.NoSuch;

/** The networks that sessions can be for. */
@ApplicationScoped
public class Networks {

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** All of them, by name. */
    public List<Network> all() {
        return entities.createQuery("SELECT n FROM Network n ORDER BY n.name, n.id", Network.class)
                .getResultList();
    }

    /** The one with an id outside. */
    public Optional<Network> find(UUID id) {
        return entities.createQuery("SELECT n FROM Network n WHERE n.publicId = :id", Network.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The ids inside of some, by those outside; all of them have to exist. */
    public Set<Long> ids(Collection<UUID> networks) {
        return networks.stream()
                .map(id -> find(id).orElseThrow(() -> new NoSuch("network", id)).id())
                .collect(Collectors.toSet());
    }

    /** The networks (ids inside) that somebody is a member of. */
    public Set<Long> of(long person) {
        return Set.copyOf(
                entities.createQuery("SELECT n.id FROM Network n JOIN n.members m WHERE m = :person", Long.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    /** Writes what has been changed. */
    public void flush() {
        entities.flush();
    }
}
