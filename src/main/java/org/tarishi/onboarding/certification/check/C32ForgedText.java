package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.receiving.callback.CallbackReplay.Kept;

/** A genuine callback, changed as somebody would who knows the address but not the secret, is refused at the door. */
@Dependent
public class C32ForgedText implements Check {

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C32;
    }

    @Override
    public Judgement run(Bench bench) {
        Asked asked = texts.ask(bench, bench.phones().get(0), bench.nonce());
        if (texts.await(bench, asked).isEmpty()) {
            return texts.nothingCame(bench, asked);
        }
        List<Kept> genuine = TextsThatCame.with(bench, asked);
        if (genuine.isEmpty()) {
            return Judgement.failed("nothing-to-forge");
        }
        return judge(bench, asked, genuine.get(0).request());
    }

    private static Judgement judge(Bench bench, Asked asked, CallbackRequest genuine) {
        boolean otherText = isRefused(
                bench, "another text", rewritten(genuine, text -> text.replace(asked.wanted(), bench.nonce())));
        boolean noSecret = isRefused(bench, "no secret", withoutSecrets(bench, genuine));
        return otherText || noSecret ? Judgement.passed() : Judgement.failed("forgery-taken");
    }

    private static boolean isRefused(Bench bench, String what, CallbackRequest forged) {
        boolean refused = bench.judge(forged) instanceof Forged;
        bench.note("with " + what + (refused ? " it is refused" : " it is taken"));
        return refused;
    }

    private static CallbackRequest withoutSecrets(Bench bench, CallbackRequest genuine) {
        CallbackRequest bare = rewritten(genuine, text -> {
            String left = text;
            for (String secret : bench.settings().secrets()) {
                left = left.replace(secret, "x");
            }
            return left;
        });
        Map<String, String> headers = Map.of("Content-Type", genuine.header("Content-Type"));
        return new CallbackRequest(
                bare.point(), bare.method(), bare.url(), bare.query(), headers, bare.body(), bare.address());
    }

    private static CallbackRequest rewritten(CallbackRequest genuine, UnaryOperator<String> change) {
        return new CallbackRequest(
                genuine.point(),
                genuine.method(),
                change.apply(genuine.url()),
                change.apply(genuine.query()),
                genuine.headers(),
                change.apply(genuine.text(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                genuine.address());
    }
}
