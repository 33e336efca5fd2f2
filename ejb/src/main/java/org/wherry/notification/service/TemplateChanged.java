package org.wherry.notification.service;

import org.wherry.notification.model.Template;

/** The words of a message are others from now on. */
public record TemplateChanged(Template template) {}
