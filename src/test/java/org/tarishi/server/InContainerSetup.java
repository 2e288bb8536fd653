package org.tarishi.server;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Gives Arquillian's server a database of its own and keeps it on loopback. Runs in the tests' JVM only, and only when
 * a class is run by Arquillian.
 */
public final class InContainerSetup implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** Arquillian's container reads its settings when the suite begins; these must be there before. */
    public static final class Starter {

        private static final int FIRST = 1000;
        private static final int LAST = -1000;

        private Postgres postgres;
        private Launch launch;

        public void begin(@Observes(precedence = FIRST) BeforeSuite event) {
            postgres = Postgres.fast();
            launch = Launch.of(postgres, postgres.create("in_container"), "in-container", Map.of());
            settings().forEach((name, value) -> System.setProperty("payara." + name, value));
        }

        public void end(@Observes(precedence = LAST) AfterSuite event) {
            settings().keySet().forEach(name -> System.clearProperty("payara." + name));
            postgres.close();
            launch.folder().close();
        }

        private Map<String, String> settings() {
            Stream<String> java = Stream.concat(ServerProcess.JVM.stream(), launch.systemProperties());
            Stream<String> options = ServerProcess.options(launch).stream();
            return Map.of(
                    "microJar", ServerProcess.built("lib/payara-micro.jar"),
                    "cmdOptions", line(java),
                    "extraMicroOptions",
                            line(Stream.concat(
                                    options,
                                    Stream.of("--logtofile", launch.log().toString()))),
                    "randomHttpPort", "false",
                    "autoBindHttp", "false",
                    "clusterEnabled", "true",
                    "consoleOutput", "false",
                    "startupTimeoutInSeconds", "120");
        }

        /** Arquillian's container splits at spaces that no backslash protects. */
        private static String line(Stream<String> words) {
            return words.map(word -> word.replace(" ", "\\ ")).collect(Collectors.joining(" "));
        }
    }
}
