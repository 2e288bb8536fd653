package org.tarishi.onboarding.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.tarishi.money.Money;
import org.tarishi.onboarding.Bargain;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.LocaleChoice;

/** What a request costs, as its reader writes amounts: {@code #{caseCosts}}. */
@Named
@RequestScoped
public class CaseCosts {

    @Inject
    CountSpend counting;

    @Inject
    LocaleChoice chosen;

    /** What is owed so far; empty before the first offer. */
    public String due(GatewayRequest request) {
        return text(request.bargain(), Optional.of(request.bargain().costsDue()));
    }

    /** Twelve months; empty before the first offer. */
    public String total(GatewayRequest request) {
        return text(request.bargain(), request.bargain().total());
    }

    /** Empty where none is set. */
    public String cap(GatewayRequest request) {
        return text(request.bargain(), request.bargain().monthlyCap());
    }

    /** What this month's messages cost, for a member of its project; empty before the pilot. */
    public String spentInProject(GatewayRequest request) {
        return sentence(counting.inProject(request.project(), request.getId()));
    }

    /** The same for those who work for the platform. */
    public String spent(GatewayRequest request) {
        return sentence(counting.onPlatform(request.getId()));
    }

    private String sentence(Optional<MonthSpend> spend) {
        return spend.map(month -> Sentences.in(chosen.getLocale())
                        .of(
                                "request.spent.sum",
                                month.spent().text(chosen.getLocale()),
                                month.cap().text(chosen.getLocale()),
                                month.percent()))
                .orElse("");
    }

    private String text(Bargain bargain, Optional<BigDecimal> amount) {
        if (bargain.currency().isEmpty()) {
            return "";
        }
        Currency currency = Currency.getInstance(bargain.currency());
        return amount.map(sum -> new Money(sum.setScale(Money.digitsOf(currency), RoundingMode.HALF_UP), currency))
                .map(sum -> sum.text(chosen.getLocale()))
                .orElse("");
    }
}
