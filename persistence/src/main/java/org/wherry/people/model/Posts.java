package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The posts, each with whom it is for and who leads it. */
@ApplicationScoped
public class Posts {

    private static final String WHOLE = "SELECT t FROM Post t JOIN FETCH t.person LEFT JOIN FETCH t.agency"
            + " LEFT JOIN FETCH t.audienceGroup LEFT JOIN FETCH t.workplace LEFT JOIN FETCH t.manager ";

    @PersistenceContext(unitName = "wherry")
    private EntityManager entities;

    /** Adds a post. */
    public void add(Post post) {
        entities.persist(post);
    }

    /** Strikes a post out that nothing names. */
    public void remove(Post post) {
        entities.remove(post);
    }

    /** The post with an id outside. */
    public Optional<Post> find(UUID id) {
        return entities.createQuery(WHOLE + "WHERE t.publicId = :id", Post.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Every post of somebody (id inside) that the caller may see, the latest first. */
    public List<Post> of(long person, PeopleScope scope, LocalDate today) {
        Set<Long> seen = seen(person, scope, today);
        return seen.isEmpty()
                ? List.of()
                : entities.createQuery(WHOLE + "WHERE t.id IN :seen ORDER BY t.from DESC, t.id DESC", Post.class)
                        .setParameter("seen", seen)
                        .getResultList();
    }

    /** Writes what has been changed, so that the database can say no now rather than later. */
    public void flush() {
        entities.flush();
    }

    @SuppressWarnings("unchecked")
    private Set<Long> seen(long person, PeopleScope scope, LocalDate today) {
        List<Number> ids = entities.createNativeQuery(
                        "SELECT t.id FROM post t WHERE t.person_id IN (SELECT same_person(?1)) AND "
                                + scope.ofPost(today))
                .setParameter(1, person)
                .getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
