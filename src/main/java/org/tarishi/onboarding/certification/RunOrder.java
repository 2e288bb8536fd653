package org.tarishi.onboarding.certification;

import java.util.List;
import org.tarishi.onboarding.certification.bench.TestPhone;

/**
 * What an engineer orders.
 *
 * @param phones at least one
 * @param unattended why nobody reads any of them; empty where somebody does
 */
public record RunOrder(long gatewayId, List<TestPhone> phones, String unattended) {

    public RunOrder {
        phones = List.copyOf(phones);
    }
}
