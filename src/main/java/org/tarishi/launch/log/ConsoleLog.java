package org.tarishi.launch.log;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Shows on the console what a person should see: our own lines, and warnings of the server that mean something. All of it
 * is in the log file.
 *
 * <p>Public with a public constructor because the log manager creates it by name.
 */
public final class ConsoleLog extends ConsoleHandler {

    private static final String OURS = "org.tarishi";

    /** How warnings begin that are no reason to act. */
    private static final List<String> HARMLESS = List.of(
            // certificates that come with Payara and that nobody here uses
            "The SSL certificate with alias",
            // it lies in our data directory, and is made anew at every start
            "Payara Micro Runtime directory is located",
            // elements of descriptors inside Payara itself that it does not know
            "AS-DEPLOYMENT-00015",
            // these tell of a failed deployment, which the launcher tells better
            "Exception while deploying the app",
            "Exception while loading the app",
            "Exception during lifecycle processing",
            "enterprise.deployment.backend.");

    private static final OneLine FORMAT = new OneLine();

    public ConsoleLog() {
        setLevel(Level.INFO);
        setFilter(ConsoleLog::concernsAPerson);
        setFormatter(FORMAT);
    }

    static boolean concernsAPerson(LogRecord entry) {
        if (String.valueOf(entry.getLoggerName()).startsWith(OURS)) {
            return true;
        }
        String message = FORMAT.formatMessage(entry);
        return entry.getLevel().intValue() >= Level.WARNING.intValue()
                && HARMLESS.stream().noneMatch(message::startsWith);
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
