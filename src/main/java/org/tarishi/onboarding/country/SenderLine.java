package org.tarishi.onboarding.country;

import java.io.Serializable;
import java.util.Optional;

/** A kind of number in the form of a country. */
public final class SenderLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private boolean allowed;
    private String warning;
    private String warningInFrench;

    SenderLine(String kind, CountryRules rules) {
        Optional<SenderRule> rule = Optional.ofNullable(rules.senders().get(kind));
        this.kind = kind;
        this.allowed = rules.allows(kind);
        this.warning = rule.map(SenderRule::warning).orElse("");
        this.warningInFrench = rule.map(SenderRule::warningInFrench).orElse("");
    }

    SenderRule rule() {
        return new SenderRule(allowed, warning.strip(), warningInFrench.strip());
    }

    public String getKind() {
        return kind;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public void setAllowed(boolean allowed) {
        this.allowed = allowed;
    }

    public String getWarning() {
        return warning;
    }

    public void setWarning(String warning) {
        this.warning = warning;
    }

    public String getWarningInFrench() {
        return warningInFrench;
    }

    public void setWarningInFrench(String warningInFrench) {
        this.warningInFrench = warningInFrench;
    }
}
