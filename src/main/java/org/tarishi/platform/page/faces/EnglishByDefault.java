package org.tarishi.platform.page.faces;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;

/**
 * Makes English the language of the process.
 *
 * <p>The bundles without a suffix are English. Without this a server whose system speaks French would answer an English
 * reader in French, because {@link java.util.ResourceBundle} tries the process's language before the plain bundle.
 */
@WebListener
public class EnglishByDefault implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        Locale.setDefault(Locale.ENGLISH);
    }
}
