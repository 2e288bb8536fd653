package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarishi.onboarding.certification.CertificationCheck;
import org.tarishi.onboarding.certification.Runs;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** No credential stands in what this run has kept: not in what went over the wire, and not in the evidence of its checks. */
@Dependent
public class C45KeepsSecrets implements Check {

    @Inject
    Runs runs;

    @Override
    public CheckId id() {
        return CheckId.C45;
    }

    @Override
    public Judgement run(Bench bench) {
        List<String> spellings = bench.settings().secrets().stream()
                .flatMap(C45KeepsSecrets::spellings)
                .toList();
        if (spellings.isEmpty()) {
            return Judgement.skipped("no-credential");
        }
        long found = kept(bench).stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> spellings.stream().anyMatch(text::contains))
                .count();
        return found == 0 ? Judgement.passed() : Judgement.failed("secret-kept", found);
    }

    private List<String> kept(Bench bench) {
        List<String> texts = new ArrayList<>();
        runs.checks(bench.subject().runId()).stream()
                .map(CertificationCheck::getEvidence)
                .forEach(texts::add);
        long id = bench.send(bench.phone(), "45");
        bench.until(() -> !bench.trace(id).exchanges().isEmpty(), bench.span(Bound.REPORT));
        texts.addAll(bench.trace(id).exchanges());
        texts.add(bench.submit(bench.phone(), "45").exchange().text());
        return texts;
    }

    /** As it is, and in hexadecimal digits, in which no mask looks for it. */
    private static Stream<String> spellings(String secret) {
        String digits = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return Stream.of(secret.toLowerCase(Locale.ROOT), digits);
    }
}
