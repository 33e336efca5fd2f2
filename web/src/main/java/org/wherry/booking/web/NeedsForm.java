package org.wherry.booking.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wherry.booking.service.BookPlace;
import org.wherry.people.model.AccessNeeds;
import org.wherry.people.model.Need;

/** What somebody needs to take part, as it is asked beside a booking: filled in with what they keep for all sessions. */
public class NeedsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<Need> keptKinds;
    private final String keptWords;

    private Need[] kinds;

    @Size(max = AccessNeeds.LONGEST_WORDS)
    private String words;

    private boolean keep;

    /** Filled in with what they keep, if anything. */
    NeedsForm(Optional<AccessNeeds> kept) {
        keptKinds = kept.map(AccessNeeds::kinds).orElse(Set.of());
        keptWords = kept.flatMap(AccessNeeds::words).orElse(null);
        kinds = keptKinds.toArray(Need[]::new);
        words = keptWords;
        keep = kept.isPresent();
    }

    /** What they say that differs from what they keep; null where nothing does. */
    BookPlace.Needs said() {
        Set<Need> ticked = EnumSet.noneOf(Need.class);
        ticked.addAll(Set.of(kinds));
        String written = words == null || words.isBlank() ? null : words.strip();
        boolean asKept = ticked.equals(keptKinds) && Objects.equals(written, keptWords);
        return asKept ? null : new BookPlace.Needs(ticked, written, keep);
    }

    /** Whether anything is kept that goes along with the booking. */
    public boolean isKnown() {
        return !keptKinds.isEmpty() || keptWords != null;
    }

    public Need[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(Need[] kinds) {
        this.kinds = kinds.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }
}
