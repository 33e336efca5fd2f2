package org.wherry.common.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Reads a date from a page's address or a box, however it was typed, and writes it as a date box wants it. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.parse(typed)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say("common.date.wrong"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
