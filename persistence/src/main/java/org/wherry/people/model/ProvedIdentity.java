package org.wherry.people.model;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.wherry.common.model.Refusal;

/**
 * An account elsewhere that somebody has just proved to be theirs: its provider signed that they signed in there.
 *
 * @param issuer which provider, as it names itself
 * @param subject which account there; it is the same for ever, and nobody else's
 * @param accountName what people call that account; for showing only, since it may be given to somebody else one day
 * @param secondStep whether the provider says that more than a password was asked for
 */
public record ProvedIdentity(String issuer, String subject, String accountName, boolean secondStep)
        implements Serializable {

    /** The longest name of a provider. */
    public static final int LONGEST_ISSUER = 500;

    /** The most that is kept of what people call an account. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern SUBJECT = Pattern.compile("\\p{Print}{1,255}");

    /**
     * Keeps what can be shown of the name, or the subject in its place.
     *
     * @throws Refusal where issuer or subject are not what OpenID Connect says that they are
     */
    public ProvedIdentity {
        if (issuer == null
                || issuer.isBlank()
                || issuer.length() > LONGEST_ISSUER
                || subject == null
                || !SUBJECT.matcher(subject).matches()) {
            throw new Refusal(SingleSignOnRefusal.IDENTITY_NOT_PROVED, String.valueOf(issuer));
        }
        String name = accountName == null ? "" : shown(accountName);
        accountName = name.isEmpty() ? shown(subject) : name;
    }

    private static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        boolean halved = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1));
        return line.substring(0, halved ? LONGEST_NAME - 1 : LONGEST_NAME);
    }
}
