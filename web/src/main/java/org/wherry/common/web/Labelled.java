package org.wherry.common.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/**
 * An input with its label above it, its hint, and its error in the same words as the error summary.
 *
 * <p>The input is whatever single input stands inside the tag. It is tied to its hint and error for
 * screen readers here, so that no page can forget to.
 */
abstract class Labelled extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.wherry.Labelled";
    }

    @Override
    public void processDecodes(FacesContext context) {
        name();
        super.processDecodes(context);
    }

    @Override
    public void processValidators(FacesContext context) {
        name();
        super.processValidators(context);
    }

    /** Lets Faces' own messages call the input by its label. */
    private void name() {
        UIInput input = input();
        if (input != null && input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", words("label"));
        }
    }

    /** The single input inside this tag, or null before it is built. */
    protected UIInput input() {
        return firstInput(this);
    }

    private static UIInput firstInput(UIComponent parent) {
        for (Iterator<UIComponent> inside = parent.getFacetsAndChildren(); inside.hasNext(); ) {
            UIComponent child = inside.next();
            UIInput found = child instanceof UIInput input ? input : firstInput(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** An attribute of the tag as text, or null when it was not given. */
    protected String words(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    /** The ids of the hint and the error that describe the input, separated by spaces; null when it has neither. */
    static String describedBy(FacesContext context, String id, String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (!errors(context, id).isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** What is wrong with the input of this client id. */
    static List<String> errors(FacesContext context, String clientId) {
        return context.getMessageList(clientId).stream()
                .map(message -> message.getSummary())
                .distinct()
                .toList();
    }

    /** Writes the hint and the errors, each with the id that {@link #describedBy} names. */
    static void encodeHintAndErrors(FacesContext context, UIComponent component, String id, String hint)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        if (hint != null) {
            writer.startElement("p", component);
            writer.writeAttribute("class", "hint", null);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeText(hint, null);
            writer.endElement("p");
        }
        List<String> errors = errors(context, id);
        if (!errors.isEmpty()) {
            writer.startElement("p", component);
            writer.writeAttribute("class", "field-error", null);
            writer.writeAttribute("id", id + "-error", null);
            writer.startElement("span", component);
            writer.writeAttribute("class", "visually-hidden", null);
            writer.writeText(Words.say("common.errorPrefix") + " ", null);
            writer.endElement("span");
            writer.writeText(String.join(" ", errors), null);
            writer.endElement("p");
        }
    }

    /** Writes the label's words, and says so when the answer may be left out. */
    static void encodeLabelWords(FacesContext context, UIComponent component, String label, boolean optional)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        if (label != null) {
            writer.writeText(label, null);
        }
        if (optional) {
            writer.writeText(" " + Words.say("common.optional"), null);
        }
    }

    /** The id of the element that takes the focus when somebody follows a link to this input. */
    static String focusId(FacesContext context, UIComponent input) {
        String id = input.getClientId(context);
        if (input instanceof DateField) {
            return id + ":day";
        }
        if (input instanceof Picker) {
            return id + ":words";
        }
        if (input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox) {
            return id + ":0";
        }
        return input instanceof InputHolder holder ? holder.getInputClientId() : id;
    }
}
