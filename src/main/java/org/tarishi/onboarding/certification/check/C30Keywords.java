package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.gateway.number.Keyword;
import org.tarishi.gateway.number.Keywords;
import org.tarishi.gateway.number.LiveNumbers;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.receiving.inbox.InboundMessage;

/**
 * A phone texts the project's keyword in ten spellings, and each is known. Who wrote to the phone last would get the text
 * anyway, so it is the text that came which is looked at: whether it names the number, and begins with the word.
 */
@Dependent
public class C30Keywords implements Check {

    @Inject
    Keywords keywords;

    @Inject
    LiveNumbers numbers;

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C30;
    }

    @Override
    public Judgement run(Bench bench) {
        return own(bench).map(word -> judge(bench, word)).orElseGet(() -> Judgement.skipped("no-keyword"));
    }

    private Optional<Keyword> own(Bench bench) {
        return keywords.numbersOf(bench.subject().project(), bench.subject().gatewayId()).stream()
                .flatMap(number -> keywords.on(number).stream())
                .filter(word -> word.project().equals(bench.subject().project()))
                .findFirst();
    }

    private Judgement judge(Bench bench, Keyword word) {
        for (String spelling : KeywordSpellings.of(word.getWord())) {
            Judgement judgement = judge(bench, word, spelling);
            if (!judgement.equals(Judgement.passed())) {
                return judgement;
            }
        }
        return Judgement.passed();
    }

    private Judgement judge(Bench bench, Keyword word, String spelling) {
        AskedTexts.Asked asked = texts.ask(bench, bench.phones().get(0), spelling + " " + bench.nonce());
        Optional<InboundMessage> came = texts.await(bench, asked).stream().findFirst();
        if (came.isEmpty()) {
            return texts.nothingCame(bench, asked);
        }
        return came.flatMap(this::named)
                        .filter(found -> found.getId() == word.getId())
                        .isPresent()
                ? Judgement.passed()
                : Judgement.failed("keyword-missed", spelling.strip());
    }

    private Optional<Keyword> named(InboundMessage text) {
        return numbers.dialled(text.getGatewayId(), text.getRecipient(), text.getSender())
                .flatMap(number -> keywords.matching(number.getId(), text.getBody()));
    }
}
