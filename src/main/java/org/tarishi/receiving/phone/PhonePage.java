package org.tarishi.receiving.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** A simulated phone. Gateway and number stand in the address. */
@Named
@RequestScoped
public class PhonePage {

    private static final String HERE =
            "/receiving/phone/phone.xhtml?faces-redirect=true&project=%s&gateway=%s&number=%s";

    @Inject
    Handsets handsets;

    @Inject
    WriteFromPhone verb;

    @Inject
    CurrentProject project;

    @Inject
    HttpServletRequest request;

    private String to = "";
    private String text = "";

    /** Answers 404 to a gateway that is no simulator of this project, and 403 to who may not write. */
    public void load() {
        getSimulators();
        gatewayId().ifPresent(id -> handsets.simulator(project.id(), id));
        if (!getTyped().isEmpty() && number().isEmpty()) {
            Faults.show(new RuleBroken(List.of(Fault.at("", "rule.phone.number", getTyped()))));
        }
    }

    public List<Gateway> getSimulators() {
        return handsets.simulators(project.id());
    }

    public List<PhoneNumber> getRecent() {
        return gateway().map(id -> handsets.recent(project.id(), id)).orElse(List.of());
    }

    public List<PhoneLine> getLines() {
        return handsets.lines(project.id(), gateway().orElseThrow(), number().orElseThrow());
    }

    /** Whether there is a phone to show: a simulator and a number. */
    public boolean isPhone() {
        return gateway().isPresent() && number().isPresent();
    }

    /** Whether a text from here finds this project only after it wrote to the number. */
    public boolean isShared() {
        return gateway()
                .map(id -> handsets.simulator(project.id(), id))
                .filter(Gateway::isShared)
                .isPresent();
    }

    public String write() {
        try {
            long gateway = gateway().orElseThrow();
            PhoneNumber from = number().orElseThrow();
            verb.write(project.id(), gateway, from, to, text);
            return HERE.formatted(project.id(), gateway, URLEncoder.encode(from.e164(), StandardCharsets.UTF_8));
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return "";
        }
    }

    /** The one asked for; else the first there is. */
    private Optional<Long> gateway() {
        return gatewayId().or(() -> getSimulators().stream().findFirst().map(Gateway::getId));
    }

    private Optional<Long> gatewayId() {
        return Optional.of(parameter("gateway")).flatMap(Ids::read);
    }

    private Optional<PhoneNumber> number() {
        return PhoneNumbers.read(getTyped(), project.getDefaultCountry())
                .<Optional<PhoneNumber>>match(Optional::of, fault -> PhoneNumbers.international(getTyped()));
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    public String getGateway() {
        return gateway().map(String::valueOf).orElse("");
    }

    /** The number as it was typed. */
    public String getTyped() {
        return parameter("number");
    }

    public String getNumber() {
        return number().map(PhoneNumber::e164).orElse("");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
