package org.tarishi.account.signin;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/**
 * Puts {@link OpenAreaConfig} before the sign-in that Jakarta Security registered for this application. Jakarta
 * Authentication 3.0, chapter 3.8, names the layer and the application so.
 */
@WebListener
public class OpenAreaSetUp implements ServletContextListener {

    private static final String LAYER = "HttpServlet";

    private String registration = "";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider signIn = Optional.ofNullable(factory.getConfigProvider(LAYER, application, null))
                .orElseThrow(() -> new IllegalStateException("no sign-in is registered for " + application));
        registration = factory.registerConfigProvider(
                new OpenAreaProvider(signIn), LAYER, application, "the sign-in, but for what is open to all");
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        AuthConfigFactory.getFactory().removeRegistration(registration);
    }
}
