package org.tarishi.gateway.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.phone.PhoneUse.Use;
import org.tarishi.gateway.type.Allowance;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The phone behind a gateway: how it does, what is left on its card, and how to set it up. */
@Named
@RequestScoped
public class GatewayPhonePage {

    /** Something to enter on the phone. */
    public record Line(String label, String help, String value, QrCode picture) {}

    @Inject
    CurrentGateway current;

    @Inject
    ReadPhone reading;

    @Inject
    ReadPairing pairing;

    @Inject
    EnterBalance balance;

    @Inject
    ReaderWords words;

    @Inject
    HubConfig config;

    private Optional<ReadPhone.Seen> seen = Optional.empty();
    private String typed = "";

    /** @throws NotFound for a gateway that is no phone */
    public void load() {
        seen = Optional.of(reading.of(current.project(), current.getId()));
    }

    public @Nullable String enterBalance() {
        try {
            balance.enter(current.project(), current.getId(), typed);
            Notice.afterRedirect("phone.balance.entered", current.getName());
            return "/gateway/phone/gatewayPhone.xhtml?faces-redirect=true&project=" + current.project() + "&id="
                    + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    /** Whole sentences, the most urgent first; empty when all is well. */
    public List<String> getWarnings() {
        return words().warnings();
    }

    public String getConnection() {
        return words().connection();
    }

    public String getPower() {
        return words().power();
    }

    public String getHour() {
        return words().spent(use().lastHour(), allowance().perHour());
    }

    public String getDay() {
        return words().spent(use().lastDay(), allowance().perDay());
    }

    public String getMoney() {
        return words().money();
    }

    public Phone getPhone() {
        return seen().phone();
    }

    public Use getUse() {
        return use();
    }

    /** What to enter on the phone, for those who may. */
    public List<Line> getLines() {
        String type = current.get().getType();
        return pairing.of(current.project(), current.getId()).stream()
                .map(each -> new Line(
                        words().pairing(type, each.key()),
                        words().pairing(type, each.key() + ".help"),
                        each.value(),
                        QrCode.of(each.value())))
                .toList();
    }

    /** Whether the apps would refuse our address: they speak https only. */
    public boolean isUnsafe() {
        return config.publicUrl().startsWith("http://");
    }

    /** What to do on the phone, one thing after the other. */
    public List<String> getSteps() {
        return words().steps(current.get().getType());
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    private PhoneWords words() {
        return new PhoneWords(words.get(), seen().phone(), seen().watch());
    }

    private Use use() {
        return seen().use();
    }

    private Allowance allowance() {
        return seen().allowance();
    }

    /** A post looks at the page before its actions run. */
    private ReadPhone.Seen seen() {
        if (seen.isEmpty()) {
            load();
        }
        return seen.orElseThrow();
    }
}
