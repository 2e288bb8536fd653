package org.tarishi.gateway.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.LocaleChoice;

/** Which countries a gateway serves, as the catalogue says: {@code #{servedCountries.of(id)}}. */
@Named
@RequestScoped
public class ServedCountries {

    /** A country by its code, and its name in the reader's language. */
    public record Served(String code, String name) {}

    @Inject
    Catalogue catalogue;

    @Inject
    LocaleChoice locale;

    private @Nullable Map<Long, List<Served>> known;

    /** Empty where the catalogue does not know the gateway. */
    public List<Served> of(long gatewayId) {
        Map<Long, List<Served>> all = Optional.ofNullable(known).orElseGet(this::read);
        known = all;
        return all.getOrDefault(gatewayId, List.of());
    }

    private Map<Long, List<Served>> read() {
        CatalogueWords words = new CatalogueWords(locale.getLocale());
        return catalogue.all().stream()
                .map(CatalogueEntry::offer)
                .filter(offer -> offer.gatewayId().isPresent())
                .collect(Collectors.groupingBy(
                        offer -> offer.gatewayId().get(),
                        Collectors.mapping(
                                offer -> new Served(offer.country(), words.country(offer.country())),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        served -> served.stream().distinct().toList()))));
    }
}
