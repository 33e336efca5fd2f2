package org.wherry.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.wherry.common.service.Settings;

/** Begins to load the demo when the server starts, if it is told where the demo's files are. */
@Singleton
@Startup
public class DemoImport {

    /** The folder of the demo's files: a system property, or {@code WHERRY_DEMO_FILES}. */
    static final String FILES = "wherry.demo.files";

    /** Where this installation keeps its own files: a system property, or {@code WHERRY_HOME}. */
    static final String HOME = "wherry.home";

    @Inject
    private DemoRun run;

    @Inject
    private DemoState state;

    @PostConstruct
    void begin() {
        Settings.of(FILES).ifPresent(files -> {
            state.await("The demo data is being loaded. Wherry opens in less than a minute.");
            run.load(Path.of(files), Path.of(Settings.of(HOME).orElse(".wherry")));
        });
    }
}
