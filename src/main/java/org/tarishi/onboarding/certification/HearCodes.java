package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.receiving.inbox.InboundMessages;

/** Codes that people text back from the phone instead of typing them on the page. */
@ApplicationScoped
public class HearCodes {

    @Inject
    Runs runs;

    @Inject
    InboundMessages inbound;

    @Inject
    AnswerReading answers;

    void listen(CertificationRun run) {
        List<PhoneReading> open = runs.readings(run.getId()).stream()
                .filter(reading -> reading.getState() == PhoneReading.State.OPEN)
                .toList();
        open.stream()
                .filter(reading ->
                        inbound.textsFrom(run.getGatewayId(), reading.getNumber(), run.getQueuedAt()).stream()
                                .anyMatch(reading::isProvenBy))
                .forEach(reading -> answers.textedIn(run.getId(), reading.getId()));
    }
}
