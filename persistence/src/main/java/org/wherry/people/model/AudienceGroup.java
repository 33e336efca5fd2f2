package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.wherry.common.model.Text;

/** A numbered group of the workforce, by its contact with children. */
@Entity
@Table(name = "audience_group")
public class AudienceGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audience_group_seq")
    @SequenceGenerator(name = "audience_group_seq", sequenceName = "audience_group_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private UUID publicId = UUID.randomUUID();

    private int number;
    private String name;

    protected AudienceGroup() {}

    /**
     * Names a group.
     *
     * @param number from 1 to 99
     */
    public AudienceGroup(int number, String name) {
        this.number = number;
        rename(name);
    }

    /** Calls it something else. */
    public final void rename(String newName) {
        name = Text.line(newName, "name", 200);
    }

    /** The id inside. */
    public Long id() {
        return id;
    }

    /** The id outside. */
    public UUID publicId() {
        return publicId;
    }

    /** Its number in the framework. */
    public int number() {
        return number;
    }

    /** The name that people read. */
    public String name() {
        return name;
    }
}
