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
import org.tarishi.sending.compose.ConfirmWish;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/**
 * Does what a stop word asks for, and confirms it once: somebody who stops again and again gets no further answer. What the
 * provider did already is heard before, so that nobody is answered twice.
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
    ConfirmWish answers;

    /** @param sms a whole text that has just been taken in */
    public void heed(Gateway gateway, InboundSms sms, Instant at) {
        Optional<PhoneNumber> number = PhoneNumbers.international(sms.from());
        if (number.isPresent()) {
            addressed
                    .of(gateway, Heard.of(gateway.getId(), sms, at))
                    .ifPresent(project -> rules.words(project)
                            .find(sms.text())
                            .ifPresent(word -> heed(project, gateway, Text.of(number.get(), sms, at), word)));
        }
    }

    private record Text(PhoneNumber from, String words, Instant at) {
        static Text of(PhoneNumber from, InboundSms sms, Instant at) {
            return new Text(from, sms.text(), at);
        }
    }

    private void heed(ProjectId project, Gateway gateway, Text text, StopWord word) {
        boolean stopped = !optOuts.among(project, List.of(text.from())).isEmpty();
        if (stopped != (word.wish() == Wish.START)) {
            return;
        }
        Said said = new Said(text.from(), word.wish(), Source.TEXT, text.words(), text.at());
        String answer = rules.answer(project, word);
        if (optOuts.heard(project, said, "") && !answer.isBlank()) {
            Optional<Long> sameWay = Optional.of(gateway.getId()).filter(id -> gateways.serves(gateway, project));
            answers.confirm(project, new Draft(text.from().e164(), answer, "", sameWay, Optional.empty()));
        }
    }
}
