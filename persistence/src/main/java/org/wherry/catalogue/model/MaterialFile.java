package org.wherry.catalogue.model;

/** A file as it is sent. */
public record MaterialFile(String fileName, String mediaType, byte[] content) {}
