package org.wherry.people.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;

/**
 * Roughly from where somebody signs in: enough to know one's own telephone again, and no more. Of the address only the
 * network is kept.
 */
@Embeddable
public class Origin {

    private static final int LONGEST_DEVICE = 100;
    private static final String NOWHERE = "-";

    @Transient
    private String address;

    private String network;
    private String device;

    protected Origin() {}

    /**
     * Describes an origin.
     *
     * @param address the address itself, which is counted by but not kept
     * @param device what somebody calls it, such as Firefox on Windows
     */
    public Origin(String address, String device) {
        this.address = address == null ? NOWHERE : address;
        this.network = CoarseAddress.of(address).orElse(NOWHERE);
        this.device = device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }

    /** The address itself, where the request is still under way. */
    public String address() {
        return address == null ? NOWHERE : address;
    }

    /** The network of the address. */
    public String network() {
        return network;
    }

    /** Browser and system, as people name them. */
    public String device() {
        return device;
    }
}
