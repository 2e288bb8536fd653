package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.quiet.Quiet;
import org.tarishi.sending.quiet.QuietHours;
import org.tarishi.sending.quiet.QuietPlace;
import org.tarishi.sending.quiet.QuietPlaces;
import org.tarishi.sending.quiet.QuietRules;

/** Makes it quiet for one message of a run, whatever the hour. */
@ApplicationScoped
public class QuietTrial {

    @Inject
    QuietRules rules;

    @Inject
    QuietPlaces places;

    @Inject
    ComposeMessage compose;

    void begin(Bench bench, Instant until) {
        rules.tryOut(new Quiet(place(bench), until, ZoneOffset.UTC), bench.now());
    }

    /** A message to the first phone that keeps them. */
    long send(Bench bench, String text) {
        return compose.asTrial(
                        bench.subject().project(),
                        bench.draft(bench.phone().e164(), text),
                        bench.subject().writtenBy(),
                        place(bench))
                .getId();
    }

    private static String place(Bench bench) {
        return "trial " + bench.subject().runId();
    }

    /** Of the country that the gateway is for. */
    Optional<QuietHours> ofCountry(Bench bench) {
        return places.of(bench.subject().country()).map(QuietPlace::hours);
    }
}
