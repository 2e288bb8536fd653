package org.tarishi.launch;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Shows on the console what a person should see: our own lines, and warnings of the server that mean something.
 *
 * <p>Public with a public constructor because the log manager creates it by name.
 */
public final class ConsoleLog extends ConsoleHandler {

    private static final String OURS = "org.tarishi";

    public ConsoleLog() {
        setLevel(Level.INFO);
        setFilter(ConsoleLog::concernsAPerson);
        setFormatter(new OneLine());
    }

    private static boolean concernsAPerson(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        return logger.startsWith(OURS) || entry.getLevel().intValue() >= Level.WARNING.intValue();
    }

    /** The stack trace is in the file; here the cause's name is enough. */
    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord entry) {
            String cause = entry.getThrown() == null ? "" : " (" + entry.getThrown() + ")";
            return "%1$tT %2$s %3$s%4$s%n"
                    .formatted(entry.getMillis(), entry.getLevel().getName(), formatMessage(entry), cause);
        }
    }
}
