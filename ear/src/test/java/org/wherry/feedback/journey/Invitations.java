package org.wherry.feedback.journey;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wherry.attendance.journey.RegisterPage;
import org.wherry.booking.journey.Sessions;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** Requests for feedback as they arrive by mail. */
public final class Invitations {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/feedback/answer\\?code=([A-Za-z0-9_-]+))");

    private static String open;

    private Invitations() {}

    /** The code of an invitation that nobody answers; the same one each time. */
    public static synchronized String open() {
        if (open == null) {
            RunningWherry wherry = RunningWherry.get();
            UUID session = Sessions.published(2);
            DemoAccount delegate = wherry.accounts().freshPractitioner();
            Sessions.book(delegate, session);
            Sessions.letLead(session, wherry.accounts().one("TRAINER"));
            Sessions.letBeYesterday(session);
            RegisterPage.open(Window.of(wherry.accounts().one("TRAINER")), session)
                    .saveTheRestAsAttended();
            open = codeSentTo(delegate);
        }
        return open;
    }

    /** Waits for the invitation that somebody is sent, and gives the path of its link. */
    public static String linkSentTo(DemoAccount delegate) {
        return in(RunningWherry.get().mails().await(delegate.email(), "/feedback/answer?code="))
                .group(1);
    }

    private static String codeSentTo(DemoAccount delegate) {
        return in(RunningWherry.get().mails().await(delegate.email(), "/feedback/answer?code="))
                .group(2);
    }

    private static Matcher in(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return link;
    }
}
