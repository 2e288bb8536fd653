package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much the gateway may carry while it is on trial, and who is called when it goes wrong. Empty before the pilot. */
@Embeddable
public class PilotCaps {

    @Column(name = "pilot_daily")
    private int messagesADay;

    @Column(name = "pilot_spend")
    private @Nullable BigDecimal spend;

    @Column(name = "pilot_contact")
    private String contact = "";

    @Column(name = "approver_id")
    private @Nullable Long approver;

    protected PilotCaps() {}

    static PilotCaps none() {
        return new PilotCaps();
    }

    void set(LaunchStep.StartPilot pilot, Actor by) {
        messagesADay = pilot.messagesADay();
        spend = pilot.spend();
        contact = pilot.contact();
        approver = by.accountId();
    }

    public int messagesADay() {
        return messagesADay;
    }

    /** In the currency of the bargain. */
    public Optional<BigDecimal> spend() {
        return Optional.ofNullable(spend);
    }

    public String contact() {
        return contact;
    }

    public Optional<Long> approver() {
        return Optional.ofNullable(approver);
    }
}
