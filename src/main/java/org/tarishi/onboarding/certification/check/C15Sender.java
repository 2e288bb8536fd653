package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;

/** The text names the sender that the phone must show beside it. Networks replace senders silently: only a reader sees it. */
@Dependent
public class C15Sender implements Check {

    @Override
    public CheckId id() {
        return CheckId.C15;
    }

    @Override
    public Judgement run(Bench bench) {
        String sender = bench.gateway().getSender();
        if (sender.isEmpty()) {
            return Judgement.skipped("no-sender");
        }
        if (bench.phones().stream().noneMatch(TestPhone::attended)) {
            return Judgement.skipped("needs-reader");
        }
        return new TextTrial(bench, 1).of(nonce -> "Sender: " + sender + ". Code: " + nonce);
    }
}
