package org.wherry.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sets for each provider of identities, and what is left out because it cannot be right. */
class SettingUpProvidersTest {
    private final List<String> set = new ArrayList<>();

    @AfterEach
    void unset() {
        set.forEach(System::clearProperty);
    }

    @Test
    void without_settings_there_is_none() {
        assertThat(ProviderSettings.all()).isEmpty();
    }

    @Test
    void each_has_a_name_and_settings_of_its_own() {
        setUp("entra", "https://login.example.org/tenant");
        set("wherry.oidc.entra.label", "County Council");
        set("wherry.oidc.entra.second.step", "mfa");
        setUp("nhs", "https://id.nhs.example.org");

        assertThat(ProviderSettings.all())
                .containsExactly(
                        new ProviderSettings(
                                "entra",
                                "County Council",
                                URI.create("https://login.example.org/tenant"),
                                "wherry-entra",
                                "secret of entra",
                                "mfa"),
                        new ProviderSettings(
                                "nhs",
                                "id.nhs.example.org",
                                URI.create("https://id.nhs.example.org"),
                                "wherry-nhs",
                                "secret of nhs",
                                null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "http://localhost.example.org",
                "login.example.org",
                "ldap://login.example.org",
                "https:login",
                "not an address"
            })
    void one_that_anybody_on_the_way_could_read_or_is_no_address_is_left_out(String issuer) {
        setUp("entra", issuer);
        setUp("nhs", "https://id.nhs.example.org");

        assertThat(ProviderSettings.all()).extracting(ProviderSettings::name).containsExactly("nhs");
    }

    @Test
    void one_that_lacks_a_setting_is_left_out() {
        setUp("entra", "https://login.example.org");
        set("wherry.oidc.entra.client.secret", " ");

        assertThat(ProviderSettings.all()).isEmpty();
    }

    @Test
    void its_secret_is_in_no_log() {
        setUp("entra", "https://login.example.org");

        assertThat(ProviderSettings.all().toString()).doesNotContain("secret");
    }

    private void setUp(String name, String issuer) {
        set("wherry.oidc." + name + ".issuer", issuer);
        set("wherry.oidc." + name + ".client.id", "wherry-" + name);
        set("wherry.oidc." + name + ".client.secret", "secret of " + name);
    }

    private void set(String name, String value) {
        System.setProperty(name, value);
        set.add(name);
    }
}
