package org.wherry.common.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * The tag {@code w:form}: a form that only our own pages can send.
 *
 * <p>Faces guards a form by the state that it keeps for the page, in a session. A transient page, made for
 * visitors, has none; there this form carries a random token twice, in itself and in a cookie that
 * other sites can neither read nor set, and nothing of the form is believed unless the two are the same.
 *
 * <p>On a page that keeps state it carries PrimeFaces' nonce, without which PrimeFaces takes nothing back.
 *
 * <p>It is sent to the address of its page with all that this says, so that a page whose state is gone can be made anew.
 */
@FacesComponent(TokenForm.TYPE)
public class TokenForm extends HtmlForm {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.TokenForm";

    static final String NAME = "wherry-form";

    private static final String NONCE = "primefaces.nonce";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        if (isSubmitted() && !isTrusted(context)) {
            setSubmitted(false);
            context.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say("common.form.notOurs"), null));
            context.validationFailed();
            context.renderResponse();
        }
    }

    /** Whether this request can only have come from our own page: by the state that was kept for it, or by its token. */
    public boolean isTrusted(FacesContext context) {
        return !context.getViewRoot().isTransient() || isOurs(context.getExternalContext());
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        // Our own error summary says what is wrong, in one way in every browser.
        getPassThroughAttributes(true).put("novalidate", "novalidate");
        super.encodeBegin(new SentToItsOwnAddress(context));
        if (!isRendered()) {
            return;
        }
        if (context.getViewRoot().isTransient()) {
            hide(context, NAME, token(context.getExternalContext()));
        } else {
            // PrimeFaces wants the nonce of the page back and leaves it to its script to send it, which may not be
            // there.
            hide(context, NONCE, PrimeFacesContext.getCspState(context).getNonce());
        }
    }

    private void hide(FacesContext context, String name, String value) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    private static boolean isOurs(ExternalContext external) {
        String site = external.getRequestHeaderMap().get("Sec-Fetch-Site");
        String sent = external.getRequestParameterMap().get(NAME);
        String kept = cookie(external);
        return (site == null || site.equals("same-origin"))
                && sent != null
                && kept != null
                && MessageDigest.isEqual(sent.getBytes(US_ASCII), kept.getBytes(US_ASCII));
    }

    /** The browser's token; a first one is made for a browser that has none. */
    private static String token(ExternalContext external) {
        String kept = cookie(external);
        if (kept != null) {
            return kept;
        }
        return (String) external.getRequestMap().computeIfAbsent(NAME, name -> {
            byte[] random = new byte[TOKEN_BYTES];
            RANDOM.nextBytes(random);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            var properties = new HashMap<String, Object>(Map.of("path", "/", "httpOnly", true, "SameSite", "Strict"));
            properties.put("secure", external.isSecure());
            external.addResponseCookie(NAME, token, properties);
            return token;
        });
    }

    private static String cookie(ExternalContext external) {
        return external.getRequestCookieMap().get(NAME) instanceof Cookie cookie
                        && !cookie.getValue().isEmpty()
                ? cookie.getValue()
                : null;
    }
}
