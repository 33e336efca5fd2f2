package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wherry.common.model.Page;

/**
 * One of thousands, by some words of its name and then from a short list; its value is an id outside.
 *
 * <p>It needs no script: the words go to the server with the form, and what is typed elsewhere in it stays. Words that
 * fit one thing only are enough.
 */
public abstract class Picker extends UIInput implements NamingContainer {

    /** How many the list shows. */
    protected static final int MOST = 20;

    private static final int LONGEST = 200;

    /**
     * One thing to choose.
     *
     * @param id its id outside
     * @param name what the list says
     */
    public record Option(UUID id, String name) {}

    /** What was sent: the words, those that the list was made for, the choice from it, and whether to look again. */
    private record Sent(String words, String listed, String choice, boolean look) implements Serializable {
        boolean hasChosen() {
            return !choice.isBlank() && words.equals(listed);
        }
    }

    /** There is no renderer: the component writes itself. */
    protected Picker() {
        setRendererType(null);
    }

    /** What can be chosen and has all these words in its name; at most {@value #MOST} of them, by name. */
    protected abstract Page<Option> search(String words);

    /** The one with an id outside, where it can be chosen. */
    protected abstract Optional<Option> find(UUID id);

    /** How the keys of its words begin. */
    protected abstract String texts();

    @Override
    public String getFamily() {
        return "org.wherry.Picker";
    }

    @Override
    public void decode(FacesContext context) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String id = getClientId(context);
        String words = sent.get(id + ":words");
        if (words == null) {
            return;
        }
        boolean look = sent.containsKey(id + ":find");
        setSubmittedValue(new Sent(
                words.strip(),
                sent.getOrDefault(id + ":listed", "").strip(),
                sent.getOrDefault(id + ":choice", ""),
                look));
        if (look) {
            context.renderResponse();
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        Sent sent = (Sent) submitted;
        if (sent.hasChosen()) {
            return chosen(sent.choice()).map(Option::id).orElseThrow(() -> wrong("none"));
        }
        if (sent.words().isEmpty()) {
            return null;
        }
        Page<Option> found = search(sent.words());
        if (found.total() == 1) {
            return found.items().get(0).id();
        }
        throw wrong(found.total() == 0 ? "none" : "several");
    }

    private Optional<Option> chosen(String choice) {
        try {
            return find(UUID.fromString(choice));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private ConverterException wrong(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, say(key, null), null));
    }

    private String say(String key, Object given) {
        return Words.say(texts() + "." + key, given);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        String id = getClientId(context);
        String hint = (String) getAttributes().get("hint");
        boolean isWrong = !Labelled.errors(context, id).isEmpty();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("fieldset", this);
        writer.writeAttribute("class", isWrong ? "field field-wrong picker" : "field picker", null);
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
        Sent sent = getSubmittedValue() instanceof Sent typed ? typed : null;
        encodeSearch(writer, id, sent == null ? "" : sent.words(), isWrong);
        if (sent != null && !sent.words().isEmpty()) {
            Page<Option> found = search(sent.words());
            encodeFound(writer, id, found);
            encodeList(writer, id, found.items(), sent.words(), sent.choice());
        } else if (sent == null && getValue() instanceof UUID value) {
            encodeList(writer, id, find(value).stream().toList(), "", value.toString());
        }
        writer.endElement("fieldset");
    }

    private void encodeSearch(ResponseWriter writer, String id, String words, boolean isWrong) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("class", "picker-search", null);
        label(writer, id + ":words", say("words", null));
        writer.startElement("input", this);
        writer.writeAttribute("type", "text", null);
        writer.writeAttribute("id", id + ":words", null);
        writer.writeAttribute("name", id + ":words", null);
        writer.writeAttribute("value", words, null);
        writer.writeAttribute("maxlength", LONGEST, null);
        writer.writeAttribute("autocomplete", "off", null);
        if (isWrong) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
        writer.startElement("button", this);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("class", "button button-second", null);
        writer.writeAttribute("id", id + ":find", null);
        writer.writeAttribute("name", id + ":find", null);
        writer.writeAttribute("value", "true", null);
        writer.writeText(say("find", null), null);
        writer.endElement("button");
        writer.endElement("div");
    }

    private void encodeFound(ResponseWriter writer, String id, Page<Option> found) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("class", "result-count", null);
        writer.writeAttribute("id", id + ":found", null);
        writer.writeAttribute("role", "status", null);
        writer.writeText(
                found.total() > MOST ? say("more", List.of(found.total(), MOST)) : say("found", found.total()), null);
        writer.endElement("p");
    }

    private void encodeList(ResponseWriter writer, String id, List<Option> options, String words, String choice)
            throws IOException {
        if (options.isEmpty()) {
            return;
        }
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", id + ":listed", null);
        writer.writeAttribute("value", words, null);
        writer.endElement("input");
        label(writer, id + ":choice", say("choice", null));
        writer.startElement("select", this);
        writer.writeAttribute("id", id + ":choice", null);
        writer.writeAttribute("name", id + ":choice", null);
        option(writer, "", say("choose", null), false);
        for (Option each : options) {
            boolean selected = options.size() == 1 || each.id().toString().equals(choice);
            option(writer, each.id().toString(), each.name(), selected);
        }
        writer.endElement("select");
    }

    private void option(ResponseWriter writer, String value, String words, boolean selected) throws IOException {
        writer.startElement("option", this);
        writer.writeAttribute("value", value, null);
        if (selected) {
            writer.writeAttribute("selected", "selected", null);
        }
        writer.writeText(words, null);
        writer.endElement("option");
    }

    private void label(ResponseWriter writer, String target, String words) throws IOException {
        writer.startElement("label", this);
        writer.writeAttribute("for", target, null);
        writer.writeText(words, null);
        writer.endElement("label");
    }
}
