package org.wherry.scheduling.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wherry.common.model.CountyTime;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.Openness;
import org.wherry.scheduling.model.SessionSettings;
import org.wherry.scheduling.service.PlanTerms;

/** In which room a session is held, or where online, and for whom, as it is typed in. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID room;
    private Openness openness = Openness.ALL;
    private List<UUID> networks = new ArrayList<>();
    private List<UUID> invitedAlready = new ArrayList<>();
    private String invited;
    private final List<ShareForm> shares = new ArrayList<>();

    @Size(max = OnlinePlace.LINK_MAX)
    private String link;

    @Size(max = OnlinePlace.TEXT_MAX)
    private String host;

    @Size(max = OnlinePlace.TEXT_MAX)
    private String dialIn;

    /** What was typed, for people who were looked up by the addresses typed in. */
    PlanTerms toTerms(Set<UUID> people, SessionSettings settings) {
        return new PlanTerms(
                room,
                openness,
                Set.copyOf(networks),
                people,
                shares.stream()
                        .filter(ShareForm::isUsed)
                        .map(share -> new PlanTerms.Share(
                                share.getSector(),
                                share.getPlaces(),
                                CountyTime.at(share.getUntil().plusDays(1), LocalTime.MIDNIGHT)))
                        .toList(),
                link == null ? null : new OnlinePlace(link, host, dialIn),
                settings);
    }

    void isHeldAt(OnlinePlace place) {
        link = place.link();
        host = place.host();
        dialIn = place.dialIn();
    }

    public List<ShareForm> getShares() {
        return shares;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
    }

    public Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Openness openness) {
        this.openness = openness;
    }

    public List<UUID> getNetworks() {
        return networks;
    }

    public void setNetworks(List<UUID> networks) {
        this.networks = networks;
    }

    /** Those who were invited before and stay so. */
    public List<UUID> getInvitedAlready() {
        return invitedAlready;
    }

    public void setInvitedAlready(List<UUID> invitedAlready) {
        this.invitedAlready = invitedAlready;
    }

    /** The addresses of others who are invited, one on each line. */
    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getDialIn() {
        return dialIn;
    }

    public void setDialIn(String dialIn) {
        this.dialIn = dialIn;
    }
}
