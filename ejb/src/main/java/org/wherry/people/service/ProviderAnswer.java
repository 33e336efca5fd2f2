package org.wherry.people.service;

/**
 * What the browser brings back from a provider, as it stands in the address.
 *
 * @param code what the identity can be fetched with, or null
 * @param error why there is none, or null
 * @param issuer who answers, where the provider says so, or null
 */
public record ProviderAnswer(String code, String error, String issuer) {

    @Override
    public String toString() {
        return "an answer";
    }
}
