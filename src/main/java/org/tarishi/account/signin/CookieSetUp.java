package org.tarishi.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.tarishi.platform.HubConfig;

/**
 * Where people come by https the session's cookie goes by https only, bound to this host (ASVS 5.0, 3.3.1). That other
 * sites' forms do not send it is said in glassfish-web.xml: Payara 6.2025.10 reads SameSite there only.
 */
@WebListener
public class CookieSetUp implements ServletContextListener {

    @Inject
    HubConfig config;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (config.publicUrl().startsWith("https://")) {
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-TARISHI");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
