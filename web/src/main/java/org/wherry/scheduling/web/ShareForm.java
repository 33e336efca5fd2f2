package org.wherry.scheduling.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.scheduling.model.Share;

/** Places that are kept for a sector until the end of a day, as they are typed in. */
public class ShareForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID sector;
    private Integer places;
    private LocalDate until;

    static ShareForm of(UUID sector, Share share) {
        ShareForm form = new ShareForm();
        form.sector = sector;
        form.places = share.places();
        // Midnight belongs to the day before.
        form.until = CountyTime.dateOf(share.until().minusNanos(1));
        return form;
    }

    /** Whether anything was typed into it. */
    boolean isUsed() {
        return sector != null;
    }

    public UUID getSector() {
        return sector;
    }

    public void setSector(UUID sector) {
        this.sector = sector;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
