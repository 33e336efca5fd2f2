package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tag {@code w:dateField}: a date in three boxes, day, month and year, whose value is a {@link LocalDate}.
 *
 * <p>Three boxes work on every phone and with every screen reader and cannot be read the American way round.
 * They forgive: a month may be a name, a year may have two digits, and a whole date typed or pasted into
 * the first box is understood.
 */
@FacesComponent(DateField.TYPE)
public class DateField extends UIInput implements NamingContainer {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.DateField";

    private static final List<String> PARTS = List.of("day", "month", "year");

    /** There is no renderer: the component writes itself. */
    public DateField() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.wherry.DateField";
    }

    @Override
    public void decode(FacesContext context) {
        // What was wrong the last time is not wrong for ever.
        setValid(true);
        var sent = context.getExternalContext().getRequestParameterMap();
        String[] typed = PARTS.stream()
                .map(part -> sent.get(getClientId(context) + ":" + part))
                .toArray(String[]::new);
        if (Arrays.stream(typed).allMatch(part -> part != null)) {
            setSubmittedValue(typed);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        String[] typed = (String[]) submitted;
        boolean onlyFirst = typed[1].isBlank() && typed[2].isBlank();
        if (onlyFirst && typed[0].isBlank()) {
            return null;
        }
        Optional<LocalDate> date = onlyFirst ? TypedDate.parse(typed[0]) : TypedDate.of(typed[0], typed[1], typed[2]);
        return date.orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say("common.date.wrong"), null)));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        String id = getClientId(context);
        String hint = (String) getAttributes().get("hint");
        boolean wrong = !Labelled.errors(context, id).isEmpty();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("fieldset", this);
        writer.writeAttribute("class", wrong ? "field field-wrong date-field" : "field date-field", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("aria-describedby", Labelled.describedBy(context, id, hint), null);
        writer.startElement("legend", this);
        Labelled.encodeLabelWords(
                context,
                this,
                (String) getAttributes().get("label"),
                Boolean.parseBoolean(String.valueOf(getAttributes().get("optional"))));
        writer.endElement("legend");
        Labelled.encodeHintAndErrors(context, this, id, hint);
        String[] shown = shown();
        for (int i = 0; i < PARTS.size(); i++) {
            encodePart(writer, id, PARTS.get(i), shown[i], wrong);
        }
        writer.endElement("fieldset");
    }

    private void encodePart(ResponseWriter writer, String id, String part, String value, boolean wrong)
            throws IOException {
        String partId = id + ":" + part;
        writer.startElement("div", this);
        writer.writeAttribute("class", "date-part date-" + part, null);
        writer.startElement("label", this);
        writer.writeAttribute("for", partId, null);
        writer.writeText(Words.say("common.date." + part), null);
        writer.endElement("label");
        writer.startElement("input", this);
        writer.writeAttribute("type", "text", null);
        writer.writeAttribute("id", partId, null);
        writer.writeAttribute("name", partId, null);
        writer.writeAttribute("value", value, null);
        writer.writeAttribute("inputmode", part.equals("month") ? "text" : "numeric", null);
        writer.writeAttribute("autocomplete", "off", null);
        if (wrong) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
        writer.endElement("div");
    }

    /** What the boxes show: what was typed when it was wrong, else the date. */
    private String[] shown() {
        if (getSubmittedValue() instanceof String[] typed) {
            return typed;
        }
        if (getValue() instanceof LocalDate date) {
            return new String[] {"" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear()};
        }
        return new String[] {"", "", ""};
    }
}
