package org.wherry.booking.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.wherry.booking.model.Booking;
import org.wherry.booking.model.BookingPayer;
import org.wherry.booking.model.BookingRefusal;
import org.wherry.booking.model.IfFull;
import org.wherry.booking.service.BookPlace;
import org.wherry.booking.service.BookingService;
import org.wherry.booking.service.Preview;
import org.wherry.common.model.Reason;
import org.wherry.common.model.Refusal;
import org.wherry.common.web.Notices;
import org.wherry.common.web.PublicId;
import org.wherry.common.web.Words;
import org.wherry.people.service.MyNeedsService;
import org.wherry.scheduling.model.Price;

/** Check before you book: what is about to be booked, and for which post, before the one press that does it. */
@Named("book")
@ViewScoped
public class BookBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Reason> ASKS_WHY =
            Set.of(BookingRefusal.AUDIENCE_REASON_NEEDED, BookingRefusal.SAME_COURSE_REASON_NEEDED);

    @Inject
    private BookingService bookings;

    @Inject
    private MyNeedsService profile;

    @Inject
    private SessionWords words;

    private String session;
    private UUID post;
    private boolean whyAsked;

    @Size(max = Booking.REASON_MAX)
    private String why;

    @Size(max = BookingPayer.INVOICED_MAX)
    private String invoiced;

    @Size(max = BookingPayer.ORDER_MAX)
    private String purchaseOrder;

    private NeedsForm needs;

    private transient Preview preview;

    /** Reads the session and what would become of a booking, without taking anything. */
    public void load() {
        preview = bookings.preview(session());
        if (post == null && !preview.posts().isEmpty()) {
            post = preview.posts().get(0).publicId();
        }
    }

    /** What was read; anew where the second of two quick presses finds the page gone that the first one was sent from. */
    private Preview preview() {
        if (preview == null) {
            load();
        }
        return preview;
    }

    private UUID session() {
        return PublicId.of("session", session == null ? Faces.getRequestParameter("session") : session);
    }

    /** Books the place and goes on to its confirmation. */
    public String book() {
        return take(IfFull.REFUSE);
    }

    /** Joins the waiting list; should a place have come free meanwhile, it is theirs. */
    public String join() {
        return take(IfFull.WAIT);
    }

    /** Books once: a second press finds the booking that the first one made, and shows it. */
    private String take(IfFull ifFull) {
        try {
            return confirmation(bookings.book(new BookPlace(
                            session(), post, ifFull, why, payer(), getNeeds().said()))
                    .reference());
        } catch (Refusal refusal) {
            if (ASKS_WHY.contains(refusal.reason())) {
                whyAsked = true;
                Notices.problemIn("book:why", refusal.reason().key(), refusal.details());
                return null;
            }
            if (refusal.reason() != BookingRefusal.ALREADY_BOOKED) {
                throw refusal;
            }
            Notices.done("booking.book.already");
            return confirmation(reference(refusal));
        }
    }

    private BookPlace.Payer payer() {
        return new BookPlace.Payer(invoiced, purchaseOrder);
    }

    /** What they need to take part, filled in with what they keep. */
    public NeedsForm getNeeds() {
        if (needs == null) {
            needs = new NeedsForm(profile.mine());
        }
        return needs;
    }

    /** How they are asked for a reason, in words; null where none is needed. */
    public String getWhyAsked() {
        String asked = preview().judgement().reasonNeeded().map(Words::say).orElse(null);
        return asked == null && whyAsked ? Words.say("booking.book.why") : asked;
    }

    /** What is worth knowing before booking, in words. */
    public List<String> getWarnings() {
        return preview().judgement().warnings().stream().map(Words::say).toList();
    }

    /** What the place costs, or null where it costs nothing. */
    public Price getPrice() {
        return preview().price().orElse(null);
    }

    private static String reference(Refusal alreadyBooked) {
        return String.valueOf(alreadyBooked.details()[0]);
    }

    private static String confirmation(String reference) {
        return "/booking/confirmation?faces-redirect=true&reference=" + reference;
    }

    /** The reference of the booking that they have on this session already, or null. */
    public String getExisting() {
        return preview()
                .refusal()
                .filter(refusal -> refusal.reason() == BookingRefusal.ALREADY_BOOKED)
                .map(BookBacking::reference)
                .orElse(null);
    }

    /** Why they could neither book nor wait, in words; null when they could, or have booked. */
    public String getRefused() {
        return preview()
                .refusal()
                .filter(refusal -> refusal.reason() != BookingRefusal.ALREADY_BOOKED)
                .map(refusal -> Words.say(refusal.reason().key(), List.of(refusal.details())))
                .orElse(null);
    }

    /** Whether a press on the button can succeed, as things stand. */
    public boolean isOffered() {
        return preview().refusal().isEmpty();
    }

    /** The posts to choose from. */
    public List<SelectItem> getPosts() {
        return preview().posts().stream()
                .map(each -> new SelectItem(each.publicId(), words.post(each)))
                .toList();
    }

    public Preview getPreview() {
        return preview();
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getInvoiced() {
        return invoiced;
    }

    public void setInvoiced(String invoiced) {
        this.invoiced = invoiced;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
