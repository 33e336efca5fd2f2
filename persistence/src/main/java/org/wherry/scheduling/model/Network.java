package org.wherry.scheduling.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.Text;

/** A circle of people across agencies, such as the champions; a session can be for its members. */
@Entity
public class Network {

    /** The longest name. */
    public static final int NAME_MAX = 200;

    @Id
    @SequenceGenerator(name = "network_seq", sequenceName = "network_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "network_seq")
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private String name;

    @ElementCollection
    @CollectionTable(name = "network_member", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "person_id")
    private Set<Long> members = new HashSet<>();

    protected Network() {}

    /** Begins a network without members. */
    public Network(String name) {
        this.name = Text.line(name, "name", NAME_MAX);
    }

    /** Takes somebody (their id inside) in. */
    public void admit(long person) {
        members.add(person);
    }

    /** Lets somebody (their id inside) go. */
    public void release(long person) {
        members.remove(person);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }

    /** Its members (ids inside). */
    public Set<Long> members() {
        return Set.copyOf(members);
    }
}
