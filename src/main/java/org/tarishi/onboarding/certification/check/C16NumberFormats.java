package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sms.NumberFormat;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** One phone, its number written in every way that people write it: the provider must take what the hub makes of each. */
@Dependent
public class C16NumberFormats implements Check {

    @Inject
    Projects projects;

    @Override
    public CheckId id() {
        return CheckId.C16;
    }

    @Override
    public Judgement run(Bench bench) {
        PhoneNumber phone = bench.phone();
        for (NumberFormat format : formats(bench, phone)) {
            long id = bench.send(List.of(bench.draft(format.format(phone), "16 " + format)))
                    .get(0);
            Traced end = bench.await(id, traced -> traced.state().isFinal(), bench.span(Bound.REPORT));
            if (!end.message().getRecipient().equals(phone)) {
                return Judgement.failed("other-number", format);
            }
            if (end.state() != MessageState.DELIVERED) {
                return TextTrial.undelivered(bench.phones().get(0), end);
            }
        }
        return Judgement.passed();
    }

    /** National spelling means something only to a project of the phone's country. */
    private List<NumberFormat> formats(Bench bench, PhoneNumber phone) {
        List<NumberFormat> formats = new ArrayList<>(List.of(NumberFormat.E164_PLUS, NumberFormat.DOUBLE_ZERO));
        String home = projects.find(bench.subject().project())
                .map(Project::defaultCountry)
                .orElse("");
        if (PhoneNumbers.regionOf(phone).filter(home::equals).isPresent()) {
            formats.add(NumberFormat.DIGITS);
            formats.add(NumberFormat.NATIONAL);
        }
        return formats;
    }
}
