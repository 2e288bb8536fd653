package org.tarishi.onboarding.sourcing;

import static org.tarishi.onboarding.sourcing.Typed.isEmail;
import static org.tarishi.onboarding.sourcing.Typed.isPhone;

import java.util.ArrayList;
import java.util.List;
import org.tarishi.platform.Fault;

/** A provider as it was typed; whatever is not known yet is empty, except the name. */
public record ProviderDraft(
        String name, ProviderKind kind, String contactName, String contactEmail, String contactPhone, String notes) {

    public static final ProviderDraft NEW = new ProviderDraft("", ProviderKind.AGGREGATOR, "", "", "", "");

    public ProviderDraft {
        name = name.strip();
        contactName = contactName.strip();
        contactEmail = contactEmail.strip();
        contactPhone = contactPhone.strip();
        notes = notes.strip();
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (name.length() < 2) {
            faults.add(Fault.at("name", "rule.answer.too-short", 2));
        }
        if (!contactEmail.isEmpty() && !isEmail(contactEmail)) {
            faults.add(Fault.at("contactEmail", "rule.answer.email"));
        }
        if (!contactPhone.isEmpty() && !isPhone(contactPhone)) {
            faults.add(Fault.at("contactPhone", "rule.answer.phone"));
        }
        return faults;
    }
}
