package org.wherry.catalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be handed out: files that a telephone can open, and that begin as their names say. */
public enum FileType {
    PDF("application/pdf", "%PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
    ODT("application/vnd.oasis.opendocument.text", "PK"),
    ODP("application/vnd.oasis.opendocument.presentation", "PK"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "PK"),
    PNG("image/png", "\u0089PNG"),
    JPG("image/jpeg", "\u00FF\u00D8\u00FF"),
    TXT("text/plain", "");

    private final String mediaType;
    private final String begins;

    FileType(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = begins;
    }

    /** What browsers are told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** The type of a file, where its name and its first bytes agree on one; plain text holds no zero byte. */
    public static Optional<FileType> of(String fileName, byte[] content) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String known = ending.equals("JPEG") ? "JPG" : ending;
        return Arrays.stream(values())
                .filter(type -> type.name().equals(known) && type.isHowItBegins(content))
                .findFirst();
    }

    private boolean isHowItBegins(byte[] content) {
        if (this == TXT) {
            for (byte each : content) {
                if (each == 0) {
                    return false;
                }
            }
            return true;
        }
        if (content.length < begins.length()) {
            return false;
        }
        for (int i = 0; i < begins.length(); i++) {
            if ((content[i] & 0xFF) != begins.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
