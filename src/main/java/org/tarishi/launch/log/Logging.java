package org.tarishi.launch.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;

/**
 * Sends the log to rotated files in the data directory and the little that concerns a person to the console.
 *
 * <p>Payara Micro reads the configuration anew when it starts, so it goes by way of a file and not by code. Who sets
 * {@code -Djava.util.logging.config.file} has the logging to himself.
 */
public final class Logging {

    private static final String FILE_PROPERTY = "java.util.logging.config.file";
    private static final String FILE_HANDLER = FileHandler.class.getName();
    private static final int BYTES_PER_FILE = 10_000_000;
    private static final int FILES = 5;

    private Logging() {}

    /**
     * @param scratch where the configuration is written; Payara copies it when it starts
     * @param logs where the log files go
     */
    public static void configure(Path scratch, Path logs) throws IOException {
        if (System.getProperty(FILE_PROPERTY) != null) {
            return;
        }
        Path file = scratch.resolve("logging.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties(logs).store(out, "written by Tarishi at every start");
        }
        System.setProperty(FILE_PROPERTY, file.toString());
        LogManager.getLogManager().readConfiguration();
    }

    private static Properties properties(Path directory) {
        Properties properties = new Properties();
        properties.setProperty("handlers", FILE_HANDLER + ", " + ConsoleLog.class.getName());
        properties.setProperty(".level", "INFO");
        // % begins a placeholder in the pattern, and may stand in the path
        String pattern = directory.toString().replace("%", "%%") + "/tarishi-%g.log";
        properties.setProperty(FILE_HANDLER + ".pattern", pattern);
        properties.setProperty(FILE_HANDLER + ".limit", String.valueOf(BYTES_PER_FILE));
        properties.setProperty(FILE_HANDLER + ".count", String.valueOf(FILES));
        properties.setProperty(FILE_HANDLER + ".append", "true");
        properties.setProperty(FILE_HANDLER + ".encoding", "UTF-8");
        properties.setProperty(FILE_HANDLER + ".formatter", "java.util.logging.SimpleFormatter");
        properties.setProperty(
                "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n");
        return properties;
    }
}
