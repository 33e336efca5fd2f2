package org.wherry.common.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** The tag {@code w:field}: one box to fill in, with its label, hint and error above it. */
@FacesComponent(Field.TYPE)
public class Field extends Labelled {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.Field";

    /** What browsers know and Faces does not pass on by itself. */
    private static final List<String> PASSED_ON = List.of("type", "autocomplete", "inputmode");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        UIInput input = input();
        String id = input.getClientId(context);
        String hint = words("hint");
        boolean wrong = !errors(context, id).isEmpty();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", wrong ? "field field-wrong" : "field", null);
        writer.startElement("label", this);
        writer.writeAttribute("for", focusId(context, input), null);
        encodeLabelWords(context, this, words("label"), Boolean.parseBoolean(words("optional")));
        writer.endElement("label");
        encodeHintAndErrors(context, this, id, hint);
        for (String attribute : PASSED_ON) {
            Object value = input.getAttributes().get(attribute);
            if (value != null) {
                input.getPassThroughAttributes(true).put(attribute, value);
            }
        }
        describe(input, "aria-describedby", describedBy(context, id, hint));
        describe(input, "aria-invalid", wrong ? "true" : null);
    }

    private static void describe(UIInput input, String attribute, String value) {
        var attributes = input.getPassThroughAttributes(true);
        if (value == null) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("div");
        }
        super.encodeEnd(context);
    }
}
