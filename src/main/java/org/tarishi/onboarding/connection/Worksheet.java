package org.tarishi.onboarding.connection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.Profile;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestForm;
import org.tarishi.platform.Fault;

/**
 * What a provider gave us for a connection (onboarding.md section 1.7).
 *
 * @param kind empty until a type of gateway is chosen
 * @param gateway of the gateway made from it; empty until it is
 */
public record Worksheet(Answers answers, Optional<LinkKind> kind, Optional<Profile> gateway) {

    static final RequestForm FORM = RequestForm.read(Worksheet.class, "worksheet-form.json");

    /** Fields of a gap that no question of the form asks about. */
    public static final String TYPE = "type";

    public static final String GATEWAY = "gateway";

    private static final String PACE = "max-mps";
    private static final String WINDOW = "window";

    public Worksheet {
        Map<String, String> link = kind.map(any -> Map.of("link", any.answer())).orElseGet(Map::of);
        answers = answers.with(link);
    }

    /** What is missing, wrong or at odds, before the connection can be handed on to be tested. */
    public List<Fault> gaps(LocalDate today) {
        List<Fault> gaps = new ArrayList<>(FORM.faults(answers, today));
        if (kind.isEmpty()) {
            gaps.add(Fault.at(TYPE, "gap.no-type"));
        } else if (gateway.isEmpty()) {
            gaps.add(Fault.at(GATEWAY, "gap.no-gateway"));
        }
        gateway.ifPresent(profile -> gaps.addAll(atOdds(profile)));
        return List.copyOf(gaps);
    }

    /** The gateway must not send faster than the provider takes. */
    private List<Fault> atOdds(Profile profile) {
        List<Fault> faults = new ArrayList<>();
        Optional<BigDecimal> pace = answers.number(PACE);
        boolean unlimited = profile.perSecond().signum() == 0;
        if (pace.filter(most -> unlimited || profile.perSecond().compareTo(most) > 0)
                .isPresent()) {
            faults.add(Fault.at(GATEWAY, "gap.too-fast", answers.text(PACE)));
        }
        Optional<BigDecimal> window = answers.number(WINDOW);
        if (window.filter(most -> most.compareTo(BigDecimal.valueOf(profile.inFlight())) < 0)
                .isPresent()) {
            faults.add(Fault.at(GATEWAY, "gap.window", answers.text(WINDOW)));
        }
        return faults;
    }

    /** How fast the provider takes messages, for the gateway's form; empty where it did not say. */
    public String pace() {
        return answers.text(PACE);
    }

    public String window() {
        return answers.text(WINDOW);
    }

    public String provider() {
        return answers.text("provider-name");
    }
}
