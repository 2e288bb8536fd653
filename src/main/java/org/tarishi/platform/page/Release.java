package org.tarishi.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Properties;

/** Which Tarishi this is, as the build wrote it into the WAR. */
@Named
@ApplicationScoped
public class Release {

    private static final String WRITTEN_BY_MAVEN = "/META-INF/maven/org.tarishi/tarishi/pom.properties";

    @Inject
    ServletContext application;

    @Inject
    Clock clock;

    private String version = "";
    private String resources = "";

    @jakarta.annotation.PostConstruct
    void read() {
        version = properties().getProperty("version", "development");
        // a snapshot's files change under the same version: let browsers ask again after each start
        resources = version.matches("[0-9.]+") ? version : version + "-" + Long.toString(clock.millis() / 1000, 36);
    }

    public String getVersion() {
        return version;
    }

    /** What is appended to the addresses of stylesheets and scripts, so that browsers may keep them for long. */
    public String getResources() {
        return resources;
    }

    private Properties properties() {
        Properties read = new Properties();
        try (InputStream file = application.getResourceAsStream(WRITTEN_BY_MAVEN)) {
            if (file != null) {
                read.load(file);
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
