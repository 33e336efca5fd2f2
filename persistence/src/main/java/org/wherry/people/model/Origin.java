package org.wherry.people.model;

import jakarta.persistence.Embeddable;

/**
 * Roughly from where somebody signs in: enough to know one's own telephone again, and no more. Of the address only the
 * network is kept.
 */
@Embeddable
public class Origin {

    private static final int LONGEST_NETWORK = 50;
    private static final int LONGEST_DEVICE = 100;

    private String network;
    private String device;

    protected Origin() {}

    /**
     * Describes an origin.
     *
     * @param network the network of the address, such as 203.0.113.0/24
     * @param device what somebody calls it, such as Firefox on Windows
     */
    public Origin(String network, String device) {
        this.network = shortened(network, LONGEST_NETWORK);
        this.device = shortened(device, LONGEST_DEVICE);
    }

    /** The network of the address. */
    public String network() {
        return network;
    }

    /** Browser and system, as people name them. */
    public String device() {
        return device;
    }

    private static String shortened(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }
}
