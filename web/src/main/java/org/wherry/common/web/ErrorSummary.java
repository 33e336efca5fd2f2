package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

/**
 * The tag {@code w:errorSummary}: “There is a problem”, and a link to each field that has one.
 *
 * <p>It takes the focus when the page opens, with {@code autofocus} and so without script.
 */
@FacesComponent(ErrorSummary.TYPE)
public class ErrorSummary extends UIComponentBase {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.ErrorSummary";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered() && PageLinks.hasErrors()) {
            encodeSummary(context, context.getResponseWriter());
        }
        super.encodeEnd(context);
    }

    private void encodeSummary(FacesContext context, ResponseWriter writer) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("class", "error-summary", null);
        writer.writeAttribute("id", "error-summary", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("autofocus", "autofocus", null);
        writer.startElement("h2", this);
        writer.writeText(Words.say("common.problem"), null);
        writer.endElement("h2");
        writer.startElement("ul", this);
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                message.rendered();
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    encodeError(context, writer, id, message.getSummary());
                }
            }
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private void encodeError(FacesContext context, ResponseWriter writer, String id, String words) throws IOException {
        String target = id == null ? null : target(context, id);
        writer.startElement("li", this);
        if (target != null) {
            writer.startElement("a", this);
            writer.writeURIAttribute("href", "#" + target, null);
        }
        writer.writeText(words, null);
        if (target != null) {
            writer.endElement("a");
        }
        writer.endElement("li");
    }

    /** The id of the field to mend; a parameter of the address is mended in the filter box of its name. */
    private static String target(FacesContext context, String id) {
        String[] found = {null};
        context.getViewRoot().invokeOnComponent(context, id, (within, component) -> {
            if (component instanceof UIViewParameter parameter) {
                found[0] = parameter.getName();
            } else if (component instanceof UIInput) {
                found[0] = Labelled.focusId(within, component);
            }
        });
        return found[0];
    }
}
