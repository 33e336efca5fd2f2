package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.wherry.people.service.AskToJoin;
import org.wherry.people.service.JoiningService;

/** Asks to join. */
@Named("join")
@RequestScoped
public class JoinBacking {

    @Inject
    private JoiningService service;

    private String name;
    private String email;
    private String jobTitle;
    private UUID agency;
    private String askedAgency;
    private String about;

    /** Asks, and says what comes next; the same for every address. */
    public void ask() throws IOException {
        service.ask(new AskToJoin(name, email, jobTitle, agency, askedAgency, about));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/people/join-sent");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getAskedAgency() {
        return askedAgency;
    }

    public void setAskedAgency(String askedAgency) {
        this.askedAgency = askedAgency;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
