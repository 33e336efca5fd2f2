package org.wherry.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of the programme as visitors read them, kept for a second, so that a day on which the whole county looks at
 * the programme costs one page a second and no more.
 *
 * <p>The places left on such a page may be a second old. Whoever brings anything that tells them apart, above all a
 * session, gets a page that is made for them; and what is booked is decided by the rules of a place, never by a page.
 */
@ApplicationScoped
public class KeptPages {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Set<String> PAGES = Set.of("/booking/programme", "/booking/session");
    private static final int MOST = 200;
    private static final int LONGEST_SEARCH = 300;

    private final Map<Address, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** What makes one page differ from another, for those who are all alike. */
    record Address(String path, String search, String language) {}

    /** What is sent, and until when. */
    private record Kept(byte[] content, String type, Instant until) {}

    /** Under which address a page is kept for whoever asks so; nothing where it is made for them alone. */
    Optional<Address> addressOf(HttpServletRequest request) {
        String search = request.getQueryString() == null ? "" : request.getQueryString();
        boolean anybody = request.getMethod().equals("GET")
                && PAGES.contains(request.getRequestURI())
                && search.length() <= LONGEST_SEARCH
                && request.getHeader("Cookie") == null
                && request.getHeader("Authorization") == null
                && request.getUserPrincipal() == null;
        return anybody
                ? Optional.of(new Address(
                        request.getRequestURI(), search, request.getLocale().toLanguageTag()))
                : Optional.empty();
    }

    /** Answers with a page that is kept; says whether there is one. */
    boolean answers(Address address, HeldResponse response) {
        Kept page = kept.get(address);
        if (page == null || !clock.instant().isBefore(page.until())) {
            return false;
        }
        response.hold(page.content(), page.type());
        return true;
    }

    /** Keeps a page that was made, unless it is no page for anybody. */
    void keep(Address address, HeldResponse response) throws IOException {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        Optional<byte[]> page = response.forAnybody();
        if (page.isPresent()) {
            kept.put(
                    address,
                    new Kept(
                            page.get(),
                            response.getContentType(),
                            clock.instant().plus(KEPT)));
        }
    }
}
