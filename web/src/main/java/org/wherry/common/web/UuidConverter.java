package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Carries an id outside through a drop-down or a group of choices, as {@code converter="org.wherry.Uuid"}. */
@FacesConverter("org.wherry.Uuid")
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException unreadable) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say("common.choice.wrong"), null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
