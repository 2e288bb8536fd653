package org.tarishi.gateway.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Which gateways serve which country, for everybody who signed in; with a project also where to go on. */
@Named
@RequestScoped
public class CataloguePage {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    CurrentProject project;

    @Inject
    Catalogue catalogue;

    @Inject
    Gateways gateways;

    @Inject
    KeepCatalogue keeping;

    @Inject
    LocaleChoice locale;

    private CatalogueFilter filter = new CatalogueFilter("", "", "");
    private List<CatalogueRow> rows = List.of();

    /** Takes out the entry whose button an administrator pressed. */
    public @Nullable String act() { // null: stay on the page
        Optional<Long> removed = AskedId.pressed("remove");
        if (removed.isEmpty()) {
            return null;
        }
        keeping.remove(removed.get());
        Notice.afterRedirect("catalogue.removed");
        return "/gateway/catalogue/catalogue.xhtml?faces-redirect=true";
    }

    public void load() {
        filter = new CatalogueFilter(country(), parameter("need"), parameter("words"));
        Set<Long> usable = usable();
        CatalogueWords words = words();
        rows = catalogue.all().stream()
                .filter(entry ->
                        filter.fits(entry.offer(), words.country(entry.offer().country())))
                .map(entry -> words.row(entry, usable))
                .sorted(Comparator.comparing(CatalogueRow::country, Collator.getInstance(locale.getLocale())))
                .toList();
    }

    private String country() {
        String asked = parameter("country");
        return COUNTRIES.contains(asked) ? asked : "";
    }

    private Set<Long> usable() {
        return project.isPresent()
                ? gateways.of(project.id()).stream().map(Gateway::getId).collect(Collectors.toSet())
                : Set.of();
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    private CatalogueWords words() {
        return new CatalogueWords(locale.getLocale());
    }

    public List<CatalogueRow> getRows() {
        return rows;
    }

    /** Whether a connected gateway serves the country that is asked for, whatever else is. */
    public boolean isServed() {
        return rows.stream().anyMatch(CatalogueRow::connected);
    }

    public String getCountry() {
        return filter.country();
    }

    /** In the reader's language; empty when no country is asked for. */
    public String getCountryName() {
        return filter.country().isEmpty() ? "" : words().country(filter.country());
    }

    public String getNeed() {
        return filter.need();
    }

    public String getWords() {
        return filter.words();
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }
}
