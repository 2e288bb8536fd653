package org.tarishi.onboarding.request;

import java.util.EnumSet;
import java.util.Set;
import org.tarishi.onboarding.country.CountryRules;
import org.tarishi.onboarding.country.DocumentKind;

/** Papers without which no form is handed in. */
final class NeededPapers {

    private NeededPapers() {}

    /** How people agree is asked for everywhere. */
    static Set<DocumentKind> in(CountryRules country) {
        Set<DocumentKind> needed = EnumSet.of(DocumentKind.OPT_IN);
        needed.addAll(country.papers());
        return needed;
    }
}
