package org.wherry.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.common.model.NoSuch;
import org.wherry.demo.service.CaughtMail;
import org.wherry.demo.service.CaughtMails;

/** The page of the mails that a demonstration has caught, and one of them to read. */
@Named("demoMails")
@RequestScoped
public class MailsBacking {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Inject
    private Demo demo;

    @Inject
    private CaughtMails mails;

    private String id;
    private List<CaughtMail> all = List.of();
    private CaughtMail mail;

    /** Looks the mails up; where no demonstration runs there is no such page. */
    public void load() {
        if (!demo.isOn()) {
            throw new NoSuch("page", "/demo/mails");
        }
        if (id == null || id.isEmpty()) {
            all = mails.newest();
        } else {
            mail = mails.mail(id);
        }
    }

    /** A piece of a mail's text: words, or a link. */
    public record Piece(String words, boolean link) {}

    /** The text of the mail in pieces, so that its links can be followed. */
    public List<Piece> getPieces() {
        String text = mail.text();
        var pieces = new ArrayList<Piece>();
        Matcher links = LINK.matcher(text);
        int read = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(read, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            read = links.end();
        }
        pieces.add(new Piece(text.substring(read), false));
        return pieces;
    }

    /** The latest mails, newest first. */
    public List<CaughtMail> getAll() {
        return all;
    }

    /** The mail to read, or null for the list. */
    public CaughtMail getMail() {
        return mail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
