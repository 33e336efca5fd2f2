package org.wherry.common.web;

/** The words in Welsh, from the files that end in {@code _cy}; the bundle's parent says the rest in English. */
public class Texts_cy extends Texts {

    /** Reads the Welsh files. */
    public Texts_cy() {
        super("_cy");
    }
}
