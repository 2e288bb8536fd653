package org.tarishi.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.platform.HubConfig;

/** Fills the demonstration a moment after the start, so that the start does not wait for it. */
@Startup
@Singleton
@DependsOn("FirstAccount")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationTimer {

    private static final long A_MOMENT_MILLIS = 1000;

    @Inject
    HubConfig config;

    @Inject
    FillDemonstration fill;

    @Resource
    TimerService timers;

    @PostConstruct
    void arrange() {
        if (config.demo()) {
            timers.createSingleActionTimer(A_MOMENT_MILLIS, new TimerConfig("demonstration", false));
        }
    }

    @Timeout
    void fill() {
        fill.fill();
    }
}
