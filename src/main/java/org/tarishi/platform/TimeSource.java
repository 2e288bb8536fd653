package org.tarishi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that reads the machine's time; everybody else is given the clock. */
@ApplicationScoped
public class TimeSource {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
