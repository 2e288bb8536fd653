package org.tarishi.launch.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Overhears the log during a deployment, because the log is the only place where Payara says why one failed. */
public final class Trouble extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final List<LogRecord> errors = new CopyOnWriteArrayList<>();

    private Trouble() {
        setLevel(Level.SEVERE);
    }

    public static Trouble watch() {
        Trouble trouble = new Trouble();
        ROOT.addHandler(trouble);
        return trouble;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            errors.add(entry);
        }
    }

    /** The root cause of the first error, as a sentence. */
    public String cause() {
        return errors.stream()
                .filter(entry -> entry.getThrown() != null)
                .map(entry -> rootOf(entry.getThrown()))
                .findFirst()
                .or(() -> errors.stream().map(LogRecord::getMessage).findFirst())
                .orElse("the server does not say why")
                .replaceFirst("[.\\s]*$", ".");
    }

    /** What lies at the bottom of a failure, e.g. {@code PSQLException: relation "x" does not exist}. */
    public static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String firstLine = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + firstLine;
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
