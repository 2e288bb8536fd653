package org.tarishi.onboarding.certification.bench;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.sms.PhoneNumber;

/** What a check saw, line by line with its moment; phones' numbers are masked, and so are the gateway's secrets. */
public final class Evidence {

    private static final int LONGEST = 20_000;

    private final StringBuilder lines = new StringBuilder();
    private final Clock clock;
    private final SecretMask secrets;
    private final Collection<PhoneNumber> numbers;

    Evidence(Clock clock, Collection<String> secrets, Collection<PhoneNumber> numbers) {
        this.clock = clock;
        this.secrets = new SecretMask(secrets);
        this.numbers = numbers;
    }

    void note(String line) {
        if (lines.length() > LONGEST) {
            return;
        }
        String moment = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        lines.append(moment).append(' ').append(masked(line)).append('\n');
    }

    private String masked(String line) {
        String shown = secrets.hide(line);
        for (PhoneNumber number : numbers) {
            shown = shown.replace(number.digits(), number.masked().substring(1));
        }
        return shown;
    }

    /** Cut where it is endless. */
    public String text() {
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) + "…" : lines.toString();
    }
}
