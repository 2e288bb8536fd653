package org.tarishi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads {@link HubConfig} by MicroProfile Config: system properties, then environment, then the WAR's own defaults. */
@ApplicationScoped
public class HubConfigSource {

    @Produces
    @Dependent
    HubConfig read() {
        Config config = ConfigProvider.getConfig();
        return new HubConfig(
                Path.of(config.getValue("tarishi.data", String.class)),
                config.getValue("tarishi.public-url", String.class),
                config.getValue("tarishi.lease", Duration.class),
                config.getValue("tarishi.demo", Boolean.class));
    }
}
