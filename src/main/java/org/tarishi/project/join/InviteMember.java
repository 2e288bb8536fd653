package org.tarishi.project.join;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.Secrets;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.mail.Mailbox;

/**
 * Invites somebody to a project: makes the link, and mails it where a mail server is configured.
 *
 * <p>Not in a transaction: the mail goes out when the invitation is stored, and no connection waits for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InviteMember {

    static final String PAGE = "/project/join/join.xhtml?token=";

    @Inject
    StoreInvitation store;

    @Inject
    Invitations invitations;

    @Inject
    Mailbox mailbox;

    @Inject
    HubConfig config;

    @Inject
    CurrentCaller caller;

    /**
     * Answers the link, this one time. That the mail fails does not fail the invitation.
     *
     * @throws org.tarishi.platform.RuleBroken at {@code email}
     */
    @Needs(Permission.MANAGE_MEMBERS)
    public Invited invite(ProjectId project, InvitationDraft draft) {
        draft.check();
        String token = Secrets.newToken();
        store.store(project, draft, Secrets.fingerprint(token));
        String link = config.publicUrl() + PAGE + token;
        return new Invited(
                link,
                invitations
                        .offer(token)
                        .filter(offer -> mail(offer, draft, link))
                        .isPresent());
    }

    private boolean mail(Offer offer, InvitationDraft draft, String link) {
        Sentences sentences = Sentences.in(draft.language());
        String text = sentences.of("invitation.mail.text", caller.get().label(), offer.projectName(), link);
        return mailbox.send(draft.email(), sentences.of("invitation.mail.subject", offer.projectName()), text);
    }

    /**
     * An invitation that was made.
     *
     * @param mailed whether the mail server took it; if not, the link must be handed over by hand
     */
    public record Invited(String link, boolean mailed) {}
}
