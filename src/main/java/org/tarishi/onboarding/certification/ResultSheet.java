package org.tarishi.onboarding.certification;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.pdf.Sheet;
import org.tarishi.platform.pdf.Sheet.Column;
import org.tarishi.platform.pdf.Sheet.Fact;

/** The result of a run on paper: for the contract's file, and for the provider. Numbers are masked. */
final class ResultSheet {

    private final CertificationRun run;
    private final Sentences words;
    private final DateTimeFormatter moments;

    ResultSheet(CertificationRun run, Sentences words) {
        this.run = run;
        this.words = words;
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneOffset.UTC);
    }

    Sheet of(String reference, List<CertificationCheck> checks, List<PhoneReading> readings) {
        return new Sheet(words.of("certify.title", reference), words.locale())
                .facts(facts())
                .heading(words.of("certify.numbers"))
                .table(
                        List.of(column("certify.operator", 2), column("certify.number", 2), column("certify.use", 3)),
                        run.phones().stream().map(this::phone).toList())
                .heading(words.of("certify.checks"))
                .table(
                        List.of(column("certify.check", 4), column("certify.result", 2), column("certify.remark", 4)),
                        checks.stream().map(this::check).toList())
                .heading(words.of("certify.readings"))
                .table(
                        List.of(column("certify.check", 1), column("certify.operator", 2), column("certify.result", 3)),
                        readings.stream().map(this::reading).toList())
                .heading(words.of("certify.bounds"))
                .paragraph(run.bounds().text());
    }

    private List<Fact> facts() {
        return List.of(
                fact("certify.result", words.of("RunState." + run.getState())),
                fact("certify.by", run.getStartedByName()),
                fact("certify.queued", moments.format(run.getQueuedAt()) + " UTC"),
                fact("certify.end", run.endedAt().map(moments::format).orElse("") + " UTC"),
                fact("certify.unattended", run.getUnattended()),
                fact("certify.mark", run.marks().getBefore()),
                fact("certify.signed", signature()));
    }

    private String signature() {
        return run.signature()
                .at()
                .map(at -> run.signature().getBy() + ", " + moments.format(at) + " UTC")
                .orElseGet(() -> words.of("certify.unsigned"));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of(key), value);
    }

    private Column column(String key, int share) {
        return new Column(words.of(key), share);
    }

    private List<String> phone(TestPhone phone) {
        return List.of(phone.operator(), phone.number().masked(), words.of("TestPhone.Use." + phone.use()));
    }

    private List<String> check(CertificationCheck check) {
        CheckRow row = CheckRow.of(check, words);
        String title = row.id() + " " + words.of("CheckId." + row.id());
        return List.of(title, words.of("CheckState." + row.state()), (row.why() + " " + row.took()).strip());
    }

    private List<String> reading(PhoneReading reading) {
        String state = words.of("PhoneReading.State." + reading.getState());
        return List.of(reading.getCheckId().name(), reading.getOperator(), state);
    }
}
