package org.tarishi.launch.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ConsoleLogTest {

    @Test
    void our_own_lines_and_the_servers_warnings_are_shown() {
        assertThat(shows("org.tarishi.sending.Dispatcher", Level.INFO, "dispatch.recorded ref=1"))
                .isTrue();
        assertThat(shows("jakarta.enterprise.web", Level.WARNING, "A servlet failed"))
                .isTrue();
        assertThat(shows("jakarta.enterprise.web", Level.SEVERE, "Worse")).isTrue();
    }

    @Test
    void the_servers_chatter_and_harmless_warnings_are_not() {
        assertThat(shows("jakarta.enterprise.web", Level.INFO, "Loading application"))
                .isFalse();
        assertThat(shows("javax.enterprise.system.security.ssl", Level.WARNING, "The SSL certificate with alias x has"))
                .isFalse();
    }

    @Test
    void a_cause_is_named_on_the_same_line_without_its_trace() {
        LogRecord entry = entry("org.tarishi.x", Level.WARNING, "gateway.silent id={0}");
        entry.setParameters(new Object[] {"7"});
        entry.setThrown(new IllegalStateException("why"));

        String line = new ConsoleLog().getFormatter().format(entry);

        assertThat(line)
                .endsWith(
                        " WARNING gateway.silent id=7 (java.lang.IllegalStateException: why)" + System.lineSeparator())
                .hasLineCount(1);
    }

    private static boolean shows(String logger, Level level, String message) {
        return new ConsoleLog().isLoggable(entry(logger, level, message));
    }

    private static LogRecord entry(String logger, Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setLoggerName(logger);
        return entry;
    }
}
