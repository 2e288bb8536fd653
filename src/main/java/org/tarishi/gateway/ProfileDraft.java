package org.tarishi.gateway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Fault;
import org.tarishi.sms.Sender;

/** A {@link Profile} as somebody typed it, whatever that was; faults are at {@code name}, {@code sender}, {@code inFlight} and {@code perSecond}. */
public record ProfileDraft(String name, String sender, String inFlight, String perSecond) {

    static final int LONGEST_NAME = 100;

    private static final int MOST_PER_SECOND = 10_000;

    public ProfileDraft {
        name = name.strip();
        sender = sender.strip();
        inFlight = inFlight.strip();
        // half of our readers write the fraction after a comma
        perSecond = perSecond.strip().replace(',', '.');
    }

    public static ProfileDraft of(Profile profile) {
        return new ProfileDraft(
                profile.name(),
                profile.sender(),
                Integer.toString(profile.inFlight()),
                profile.perSecond().stripTrailingZeros().toPlainString());
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (name.isEmpty()) {
            faults.add(Fault.at("name", "rule.required"));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(Fault.at("name", "rule.too-long", LONGEST_NAME));
        }
        if (!sender.isEmpty() && Sender.read(sender).isEmpty()) {
            faults.add(Fault.at("sender", "rule.sender", sender));
        }
        if (submits().isEmpty()) {
            faults.add(Fault.at("inFlight", "rule.whole-number", 1, Profile.MOST_IN_FLIGHT));
        }
        if (pace().isEmpty()) {
            faults.add(Fault.at("perSecond", "rule.pace", MOST_PER_SECOND));
        }
        return faults;
    }

    /** Only for a draft without faults. */
    Profile profile() {
        return new Profile(name, sender, submits().orElseThrow(), pace().orElseThrow());
    }

    private Optional<Integer> submits() {
        return Optional.of(inFlight)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(count -> count >= 1 && count <= Profile.MOST_IN_FLIGHT);
    }

    private Optional<BigDecimal> pace() {
        return Optional.of(perSecond.isEmpty() ? "0" : perSecond)
                .filter(typed -> typed.matches("\\d{1,9}(\\.\\d{1,3})?"))
                .map(BigDecimal::new)
                .filter(pace -> pace.compareTo(BigDecimal.valueOf(MOST_PER_SECOND)) <= 0);
    }
}
