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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private static final int ROWS = 50;

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

    private String projectId = "";
    private String country = "";
    private String need = "";
    private String words = "";
    private String cursor = "";
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
        country = COUNTRIES.contains(country) ? country : "";
        Set<Long> usable = usable();
        CatalogueFilter filter = filter();
        CatalogueWords sayings = sayings();
        rows = catalogue.all().stream()
                .filter(entry ->
                        filter.fits(entry.offer(), sayings.country(entry.offer().country())))
                .map(entry -> sayings.row(entry, usable))
                .sorted(Comparator.comparing(CatalogueRow::country, Collator.getInstance(locale.getLocale())))
                .toList();
    }

    private CatalogueFilter filter() {
        return new CatalogueFilter(country, need, words);
    }

    /** Where the page begins: at the entry that the address names, if it is still there. */
    private int first() {
        return IntStream.range(0, rows.size())
                .filter(i -> at(i).equals(cursor))
                .findFirst()
                .orElse(0);
    }

    private String at(int index) {
        return Long.toString(rows.get(index).id());
    }

    private Set<Long> usable() {
        return project.isPresent()
                ? gateways.of(project.id()).stream().map(Gateway::getId).collect(Collectors.toSet())
                : Set.of();
    }

    private CatalogueWords sayings() {
        return new CatalogueWords(locale.getLocale());
    }

    public List<CatalogueRow> getRows() {
        return rows.subList(first(), Math.min(rows.size(), first() + ROWS));
    }

    /** Of the page before. */
    public String getNewer() {
        return first() == 0 ? "" : at(Math.max(0, first() - ROWS));
    }

    /** Of the page after. */
    public String getOlder() {
        return first() + ROWS < rows.size() ? at(first() + ROWS) : "";
    }

    /** Whether a connected gateway serves the country that is asked for, whatever else is. */
    public boolean isServed() {
        return rows.stream().anyMatch(CatalogueRow::connected);
    }

    /** Kept so that links to other pages of the list stay in the project. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** In the reader's language; empty when no country is asked for. */
    public String getCountryName() {
        return country.isEmpty() ? "" : sayings().country(country);
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }
}
