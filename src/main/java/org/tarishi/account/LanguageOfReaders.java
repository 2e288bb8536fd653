package org.tarishi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.tarishi.platform.page.LanguageShown;

/** Hears which language pages speak to somebody. */
@ApplicationScoped
public class LanguageOfReaders {

    private static final Logger LOG = System.getLogger(LanguageOfReaders.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    Languages languages;

    /** Asks the session and not the door, which lets everybody choose a language. Strangers have no mails to get. */
    void shown(@Observes LanguageShown shown) {
        try {
            SessionMark.of(request).ifPresent(mark -> languages.keep(mark.accountId(), shown.language()));
        } catch (RuntimeException e) {
            // the page changes its language also while the database is away
            LOG.log(Level.WARNING, "account.language not kept: {0}", e.toString());
        }
    }
}
