package org.wherry.demo.service;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Says in plain words what is being done, and how long it took, to the log that whoever starts Wherry sees. */
final class Progress {

    private static final System.Logger LOG = System.getLogger("org.wherry.progress");

    private Progress() {}

    /** Does something and says so when it is done. */
    static <T> T of(String what, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} … done in {1} s",
                what,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        return result;
    }

    static void say(String sentence) {
        LOG.log(System.Logger.Level.INFO, sentence);
    }

    static void fail(String sentence, Exception why) {
        LOG.log(System.Logger.Level.ERROR, sentence, why);
    }
}
