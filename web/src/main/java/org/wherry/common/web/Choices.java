package org.wherry.common.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The tag {@code w:choices}: radio buttons or tick boxes in a group whose legend is the question. */
@FacesComponent(Choices.TYPE)
public class Choices extends Labelled {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.Choices";

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
        String inline = Boolean.parseBoolean(words("inline")) ? " choices-inline" : "";
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("fieldset", this);
        writer.writeAttribute("class", (wrong ? "field field-wrong choices" : "field choices") + inline, null);
        writer.writeAttribute("aria-describedby", describedBy(context, id, hint), null);
        writer.startElement("legend", this);
        encodeLabelWords(context, this, words("label"), Boolean.parseBoolean(words("optional")));
        writer.endElement("legend");
        encodeHintAndErrors(context, this, id, hint);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("fieldset");
        }
        super.encodeEnd(context);
    }
}
