package org.wherry.scheduling.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wherry.catalogue.model.Programme;
import org.wherry.common.web.Notices;
import org.wherry.common.web.Words;
import org.wherry.people.model.Agency;
import org.wherry.scheduling.model.Price;
import org.wherry.scheduling.model.PriceBand;
import org.wherry.scheduling.service.PriceBands;

/** What places cost, by programme and kind of agency. */
@Named("prices")
@ViewScoped
public class PricesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal USUAL_VAT = BigDecimal.valueOf(20);

    @Inject
    private PriceBands prices;

    private Programme programme;
    private Agency.Kind kind;
    private BigDecimal amount;
    private BigDecimal vat = USUAL_VAT;

    /** Prices a place, or prices it anew. */
    public String save() {
        Price price = new Price(amount, vat);
        prices.all().stream()
                .filter(band -> band.programme() == programme && band.agencyKind() == kind)
                .findFirst()
                .ifPresentOrElse(
                        band -> prices.change(band.publicId(), price), () -> prices.add(programme, kind, price));
        Notices.done("scheduling.prices.saved");
        return here();
    }

    /** Takes a price away. */
    public String remove(UUID band) {
        prices.remove(band);
        Notices.done("scheduling.prices.removed");
        return here();
    }

    private static String here() {
        return "/scheduling/prices?faces-redirect=true";
    }

    /** Every price. */
    public List<PriceBand> getAll() {
        return prices.all();
    }

    /** A price, in words. */
    public String said(PriceBand band) {
        return PriceWords.price(band.price());
    }

    /** The programmes to choose from. */
    public List<SelectItem> getProgrammes() {
        return Arrays.stream(Programme.values())
                .map(each -> new SelectItem(each, Words.say("catalogue.programme." + each)))
                .toList();
    }

    /** The kinds of agency to choose from. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(Agency.Kind.values())
                .map(each -> new SelectItem(each, Words.say("people.agency.kind." + each)))
                .toList();
    }

    public Programme getProgramme() {
        return programme;
    }

    public void setProgramme(Programme programme) {
        this.programme = programme;
    }

    public Agency.Kind getKind() {
        return kind;
    }

    public void setKind(Agency.Kind kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getVat() {
        return vat;
    }

    public void setVat(BigDecimal vat) {
        this.vat = vat;
    }
}
