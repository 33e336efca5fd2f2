package org.wherry.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.wherry.common.model.CommonRefusal;
import org.wherry.common.model.EmailAddress;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.people.model.PeopleRefusal;
import org.wherry.people.model.Person;
import org.wherry.people.model.PersonDetail;
import org.wherry.people.model.ProtectionRequest;
import org.wherry.people.service.ContactListService;
import org.wherry.people.service.MyAddressesService;
import org.wherry.people.service.MyDetailsService;

/** What somebody keeps of themselves. */
@Named("myDetails")
@ViewScoped
public class MyDetailsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/people/my-details?faces-redirect=true";

    @Inject
    private MyDetailsService mine;

    @Inject
    private MyAddressesService addresses;

    @Inject
    private ContactListService contactList;

    @Size(max = Person.LONGEST_NAME)
    private String name;

    @Size(max = EmailAddress.LONGEST)
    private String email;

    @Size(max = ProtectionRequest.LONGEST_WORDS)
    private String words;

    private long version;
    private transient PersonDetail detail;

    /** Reads what is known; the name as it is typed stays. */
    public void load() {
        detail = mine.mine();
        if (name == null) {
            name = detail.name();
            version = detail.version();
        }
    }

    /** Corrects the name. */
    public String rename() {
        mine.rename(version, name);
        Notices.done("people.my-details.renamed");
        return HERE;
    }

    /** Adds an address, which is confirmed by a mail. */
    public String addEmail() {
        try {
            addresses.add(email);
        } catch (Refusal refusal) {
            if (!List.of(
                            CommonRefusal.NOT_AN_EMAIL,
                            PeopleRefusal.EMAIL_TWICE,
                            PeopleRefusal.TOO_MANY_EMAILS,
                            PeopleRefusal.MAIL_ON_ITS_WAY)
                    .contains(refusal.reason())) {
                throw refusal;
            }
            Notices.problemIn("addEmail:email", refusal.reason().key(), refusal.details());
            return null;
        }
        Notices.done("people.my-details.emailAdded", email);
        return HERE;
    }

    /** Sends the mail that confirms an address once more. */
    public String sendAgain(String address) {
        addresses.sendLinkAgain(address);
        Notices.done("people.my-details.emailAdded", address);
        return HERE;
    }

    /** Writes to another address from now on. */
    public String makeMain(String address) {
        addresses.makeMain(address);
        Notices.done("people.my-details.mainChosen", address);
        return HERE;
    }

    /** Takes an address away. */
    public String removeEmail(String address) {
        addresses.remove(address);
        Notices.done("people.person.emailRemoved", address);
        return HERE;
    }

    /** Goes on the contact list. */
    public String list() {
        contactList.choose(true);
        Notices.done("people.my-details.listed");
        return HERE;
    }

    /** Leaves the contact list. */
    public String unlist() {
        contactList.choose(false);
        Notices.done("people.my-details.unlisted");
        return HERE;
    }

    /** Asks to be protected. */
    public String askForProtection() {
        mine.askForProtection(words);
        Notices.done("people.my-details.protectionAsked");
        return HERE;
    }

    /** What is known; read anew where a press came after the page had been read. */
    public PersonDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
