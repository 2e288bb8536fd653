package org.tarishi.sending.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.project.CurrentProject;
import org.tarishi.sending.routing.Step.Stop;
import org.tarishi.sms.Operators;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** What would happen to a message to a number, step by step. The number stands in the address. */
@Named
@RequestScoped
public class WhatIfPage {

    @Inject
    ExplainRoute explain;

    @Inject
    CurrentProject project;

    @Inject
    LocaleChoice locale;

    private String number = "";
    private Optional<PhoneNumber> to = Optional.empty();
    private Optional<Decision> decision = Optional.empty();

    public void load() {
        project.demand();
        if (!number.isBlank()) {
            to = read();
            decision = to.map(known -> explain.decide(project.id(), known));
        }
    }

    private Optional<PhoneNumber> read() {
        return PhoneNumbers.read(number, project.getDefaultCountry())
                .<Optional<PhoneNumber>>match(Optional::of, fault -> {
                    Faults.show(RuleBroken.at("", "rule." + fault.code(), number));
                    return Optional.empty();
                });
    }

    public boolean isAnswered() {
        return decision.isPresent();
    }

    public List<StepLine> getLines() {
        return StepLine.of(decision.map(Decision::steps).orElse(List.of()));
    }

    /** One sentence: over which gateway, or why over none. */
    public String getAnswer() {
        String whom = to.map(PhoneNumber::e164).orElse("");
        List<Stop> candidates = decision.map(Decision::candidates).orElse(List.of());
        if (!candidates.isEmpty()) {
            return say("whatif.goes", whom, candidates.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        return decision.flatMap(Decision::chosen)
                .map(Gateway::getName)
                .map(waitsFor -> say("whatif.waits", whom, waitsFor))
                .orElseGet(() -> say("whatif.nowhere", whom));
    }

    private String name(Stop stop) {
        return stop.share() == 100 ? stop.name() : say("whatif.with-share", stop.name(), stop.share());
    }

    /** Such as Safaricom; empty where it is not known. */
    public String getOperator() {
        return to.map(Operators::of).orElse("");
    }

    private String say(String key, Object... args) {
        return Sentences.in(locale.getLocale()).of(key, args);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
