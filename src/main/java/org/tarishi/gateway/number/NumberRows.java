package org.tarishi.gateway.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.page.LocaleChoice;

/** Puts numbers into the words of whoever reads this page. */
@RequestScoped
public class NumberRows {

    @Inject
    LocaleChoice locale;

    @Inject
    Clock clock;

    @Inject
    Gateways gateways;

    List<NumberRow> rows(List<GatewayNumber> numbers) {
        NumberWords words = words();
        return numbers.stream()
                .map(number -> words.row(number, nameOf(number.getGatewayId())))
                .toList();
    }

    NumberWords words() {
        return new NumberWords(locale.getLocale(), LocalDate.now(clock));
    }

    private String nameOf(long gatewayId) {
        return gateways.find(gatewayId).map(Gateway::getName).orElse("");
    }
}
