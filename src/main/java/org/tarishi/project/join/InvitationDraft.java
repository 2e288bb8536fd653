package org.tarishi.project.join;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.RuleBroken;

/**
 * Whom somebody invites.
 *
 * @param email where the link goes; at most 254 characters (RFC 5321, 4.5.3.1.3)
 * @param language what the mail is written in
 */
public record InvitationDraft(String email, ProjectRole role, Locale language) {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"()]+\\.[^\\s@,;<>\"().]+");

    public InvitationDraft {
        email = email.strip();
    }

    void check() {
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw RuleBroken.at("email", "rule.invitation.email-invalid", email);
        }
    }
}
