package org.wherry.scheduling.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.model.Phone;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.model.PersonCard;
import org.wherry.scheduling.model.Trainer;
import org.wherry.scheduling.service.TrainerPoolService;

/** The pool of trainers, and one entry of it. */
@Named("trainers")
@ViewScoped
public class TrainersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrainerPoolService pool;

    @Inject
    private Addresses addresses;

    private String id;
    private String name;
    private String email;
    private long version;
    private boolean loaded;
    private boolean active = true;
    private List<Programme> programmes = new ArrayList<>();

    @Size(max = Phone.LONGEST)
    private String phone;

    @Size(max = Trainer.NOTE_MAX)
    private String note;

    /** Reads the entry, once. */
    public void load() {
        if (loaded || id == null) {
            return;
        }
        TrainerPoolService.Entry entry = pool.entry(PublicId.of("trainer", id));
        name = entry.name();
        version = entry.version();
        active = entry.active();
        programmes = new ArrayList<>(entry.programmes());
        phone = entry.phone();
        note = entry.note();
        loaded = true;
    }

    /** Keeps it. */
    public String save() {
        var words = new TrainerPoolService.Describe(chosen(), phone, note, active);
        if (id == null) {
            Optional<PersonCard> person = addresses.whoHas(email);
            if (person.isEmpty()) {
                Notices.problemIn("trainer:email", "scheduling.form.unknownTrainer");
                return null;
            }
            pool.add(person.get().publicId(), words);
        } else {
            pool.change(PublicId.of("trainer", id), version, words);
        }
        Notices.done("scheduling.trainer.saved");
        return "/scheduling/trainers?faces-redirect=true";
    }

    private Set<Programme> chosen() {
        return programmes.isEmpty() ? Set.of() : EnumSet.copyOf(programmes);
    }

    /** Everybody in the pool, by name. */
    public List<TrainerPoolService.Entry> getAll() {
        return pool.pool();
    }

    /** What somebody may train for, in words. */
    public String mayTrain(TrainerPoolService.Entry entry) {
        return entry.programmes().isEmpty()
                ? Words.say("scheduling.trainer.anything")
                : entry.programmes().stream()
                        .sorted()
                        .map(programme -> Words.say("catalogue.programme." + programme))
                        .collect(Collectors.joining(", "));
    }

    /** The programmes to choose from. */
    public List<SelectItem> getAllProgrammes() {
        return Arrays.stream(Programme.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.programme." + each)))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<Programme> getProgrammes() {
        return programmes;
    }

    public void setProgrammes(List<Programme> programmes) {
        this.programmes = programmes;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
