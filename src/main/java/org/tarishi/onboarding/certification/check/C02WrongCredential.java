package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.sms.SmsText;

/** A second link, beside the one in use, with every secret replaced: it must be told so, as trouble with our settings. */
@Dependent
public class C02WrongCredential implements Check {

    private static final Duration WORTH_SENDING = Duration.ofMinutes(1);

    @Override
    public CheckId id() {
        return CheckId.C02;
    }

    @Override
    public Judgement run(Bench bench) {
        Map<String, String> wrong =
                bench.settings().secret().keySet().stream().collect(Collectors.toMap(key -> key, key -> bench.nonce()));
        if (wrong.isEmpty() || bench.subject().adapter() == Adapter.PHONE) {
            return Judgement.skipped("no-credential");
        }
        try (GatewayLink link = bench.linkWith(wrong)) {
            return bench.subject().adapter() == Adapter.SESSION ? bind(bench, link) : call(bench, link);
        }
    }

    private static Judgement bind(Bench bench, GatewayLink link) {
        link.connect();
        Probe probe = link.probe();
        Optional<Trouble> trouble = link.trouble();
        bench.note("bind with a wrong credential: "
                + probe.getClass().getSimpleName() + " "
                + trouble.map(Trouble::code).orElse(""));
        return probe.match(
                known -> Judgement.failed("wrong-credential-taken"),
                reached -> Judgement.failed("wrong-credential-taken"),
                wrong -> Judgement.passed(),
                unclear -> isOurs(trouble)
                        ? Judgement.passed()
                        : Judgement.failed("wrong-credential-unclear", unclear.code()));
    }

    private static Judgement call(Bench bench, GatewayLink link) {
        Probe probe = link.probe();
        bench.note("asked with a wrong credential: " + probe.getClass().getSimpleName());
        return probe.match(
                known -> Judgement.failed("wrong-credential-taken"),
                reached -> submit(bench, link),
                wrong -> Judgement.passed(),
                unclear -> submit(bench, link));
    }

    private static Judgement submit(Bench bench, GatewayLink link) {
        Attempt attempt = link.submit(new Submission(
                bench.newReference(),
                bench.phone(),
                "",
                new SmsText("0"),
                bench.now().plus(WORTH_SENDING)));
        bench.note(attempt.exchange().text());
        return attempt.outcome()
                .match(
                        accepted -> Judgement.failed("wrong-credential-taken"),
                        deferred -> judge(deferred.trouble()),
                        refused -> judge(refused.trouble()),
                        unknown -> Judgement.failed("wrong-credential-unclear", unknown.code()));
    }

    private static Judgement judge(Trouble trouble) {
        return isOurs(Optional.of(trouble))
                ? Judgement.passed()
                : Judgement.failed("wrong-credential-unclear", trouble.code());
    }

    private static boolean isOurs(Optional<Trouble> trouble) {
        return trouble.filter(each -> each.errorClass() == ErrorClass.CONFIG).isPresent();
    }
}
