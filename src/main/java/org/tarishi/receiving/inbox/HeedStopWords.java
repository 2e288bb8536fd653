package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.contact.consent.Said;
import org.tarishi.contact.consent.StopRulesOfProjects;
import org.tarishi.contact.consent.StopWord;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.sending.compose.AnswerByItself;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/**
 * Does what a stop word asks for, and confirms it once: somebody who stops again and again gets no further answer. What the
 * provider did already is heard before, so that nobody is answered twice.
 *
 * <p>A word that lifts a stop counts only when it surely is a text of its own. What may be an earlier one that the provider
 * brings once more (see {@link Fingerprint}) leaves the person stopped: they were told so last, and can write again, while
 * nobody could take back a message to somebody who has stopped.
 */
@Stateless
public class HeedStopWords {

    @Inject
    AddressedProject addressed;

    @Inject
    StopRulesOfProjects rules;

    @Inject
    Gateways gateways;

    @Inject
    OptOuts optOuts;

    @Inject
    AnswerByItself answers;

    @Inject
    InboundTraces traces;

    /** @param sms a whole text that has just been taken in */
    public void heed(Gateway gateway, InboundSms sms, Instant at) {
        Heard heard = Heard.of(gateway.getId(), sms, at);
        PhoneNumbers.international(sms.from())
                .ifPresent(from -> addressed
                        .of(gateway, heard)
                        .ifPresent(project -> rules.words(project)
                                .find(sms.text())
                                .filter(word -> counts(project, from, word, heard))
                                .ifPresent(word -> heed(project, gateway, said(from, word, heard), word))));
    }

    /** A stop that is said once more counts too: another node may read the start in between only later. */
    private boolean counts(ProjectId project, PhoneNumber from, StopWord word, Heard heard) {
        return word.wish() == Wish.STOP
                || !optOuts.among(project, List.of(from)).isEmpty() && !traces.mayHaveComeAgain(project, heard);
    }

    private static Said said(PhoneNumber from, StopWord word, Heard heard) {
        return new Said(from, word.wish(), Source.TEXT, heard.text(), heard.receivedAt());
    }

    private void heed(ProjectId project, Gateway gateway, Said said, StopWord word) {
        String answer = rules.answer(project, word);
        if (optOuts.heard(project, said, "") && !answer.isBlank()) {
            Optional<Long> sameWay = Optional.of(gateway.getId()).filter(id -> gateways.serves(gateway, project));
            answers.confirm(project, new Draft(said.number().e164(), answer, "", sameWay, Optional.empty()));
        }
    }
}
