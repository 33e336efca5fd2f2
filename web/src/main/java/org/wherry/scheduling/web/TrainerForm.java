package org.wherry.scheduling.web;

import java.io.Serializable;
import java.util.UUID;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.TrainerPart;

/** Somebody who delivers a session, as they are typed in: by their e-mail address, or as they stood there before. */
public class TrainerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID person;
    private String name;
    private UUID pick;
    private String email;
    private TrainerPart part = TrainerPart.LEAD;

    static TrainerForm of(PersonCard card, TrainerPart part) {
        TrainerForm form = new TrainerForm();
        form.become(card);
        form.part = part;
        return form;
    }

    /** Remembers whom the address belongs to. */
    void become(PersonCard card) {
        person = card.publicId();
        name = card.name();
        email = null;
        pick = null;
    }

    public UUID getPerson() {
        return person;
    }

    /** Their name, once it is known who they are. */
    public String getName() {
        return name;
    }

    /** Who was chosen from the pool. */
    public UUID getPick() {
        return pick;
    }

    public void setPick(UUID pick) {
        this.pick = pick;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public TrainerPart getPart() {
        return part;
    }

    public void setPart(TrainerPart part) {
        this.part = part;
    }
}
