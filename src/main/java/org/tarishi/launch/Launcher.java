package org.tarishi.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tarishi.launch.database.Database;
import org.tarishi.launch.database.DatabaseException;
import org.tarishi.launch.database.EmbeddedDatabase;
import org.tarishi.launch.database.GivenDatabase;
import org.tarishi.launch.log.Logging;

/** The main class of {@code tarishi.jar}; see {@code --help} and the package's description. */
public final class Launcher {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final Started started = new Started(ERR);
    private final Options options;
    private volatile boolean ready;

    private Launcher(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        // One thread per core would do; JPA's and PrimeFaces's parallel streams must not take both cores of a small
        // machine
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "2");
        List<String> words = List.of(arguments);
        if (words.contains("--help")) {
            OUT.println(help());
        } else if (words.contains("--version")) {
            OUT.println("Tarishi " + version());
        } else {
            launch(words);
        }
    }

    private static void launch(List<String> words) {
        try {
            new Launcher(Options.parse(words, System.getenv())).startOrEnd();
        } catch (StartFailure e) {
            end(e);
        }
    }

    private static void end(StartFailure failure) {
        ERR.println(failure.getMessage());
        System.exit(failure.exitCode()); // the shutdown hook stops what was started
    }

    private void startOrEnd() throws StartFailure {
        try {
            start();
        } catch (StartFailure | RuntimeException e) {
            if (started.isStopping()) {
                OUT.println("Stopped before the start was finished."); // whatever broke, broke because of that
                return;
            }
            throw e instanceof StartFailure failure ? failure : unforeseen(e);
        }
    }

    private static StartFailure unforeseen(Exception e) {
        e.printStackTrace(ERR);
        return new StartFailure(StartFailure.Reason.NOT_STARTED, "Tarishi could not start: " + e + ".", e);
    }

    private void start() throws StartFailure {
        options.address().requireFree();
        OwnName.requireKnown(InetAddress::getLocalHost);
        Heap.keepSmall();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "tarishi-stop"));
        DataDirectory data = started.start(() -> DataDirectory.open(options.data()));
        log(data);
        Database database = started.start(this::openDatabase);
        FirstPassword password = FirstPassword.random();
        password.offer();
        ServerProperties.set(options, database.login());
        WebServer server = started.start(() -> new WebServer(options.address(), data));
        server.boot();
        server.deploy(war());
        Heap.giveBack();
        ready = true;
        OUT.println("Tarishi is ready: " + options.address().url());
        if (password.takeBack()) {
            OUT.println("Sign in as admin with the one-time password " + password.text()
                    + " (shown this once; you will be asked for a new one).");
        }
    }

    private void stop() {
        System.setErr(NOWHERE); // Payara's last log records go to whatever the closed log leaves
        started.stop();
        if (ready) {
            OUT.println("Tarishi has stopped.");
        }
    }

    private static void log(DataDirectory data) throws StartFailure {
        System.setOut(NOWHERE); // Liquibase and Payara print what they log as well; the console is for the person
        try {
            Logging.configure(data.server(), data.logs());
        } catch (IOException e) {
            throw new StartFailure(
                    StartFailure.Reason.DATA, "Logs cannot be written to " + data.logs() + ": " + e.getMessage(), e);
        }
    }

    private Database openDatabase() throws StartFailure {
        try {
            if (options.database() instanceof Options.WantedDatabase.Given given) {
                return GivenDatabase.at(given.login());
            }
            OUT.println("Starting PostgreSQL in " + options.data() + " ...");
            return EmbeddedDatabase.startIn(options.data());
        } catch (DatabaseException e) {
            throw new StartFailure(StartFailure.Reason.NOT_STARTED, e.getMessage(), e);
        }
    }

    /** The WAR lies beside the jar. */
    private static Path war() throws StartFailure {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path war = jar.resolveSibling("tarishi.war");
            if (Files.isReadable(war)) {
                return war;
            }
            throw new StartFailure(StartFailure.Reason.NOT_STARTED, war + " is missing. Build it with: mvn -q package");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar without a path", e);
        }
    }

    private static String help() {
        return """
                Tarishi, an SMS hub.

                java -jar tarishi.jar [options]

                """ + Setting.table() + """


                  --help             print this
                  --version          print the version

                Exit codes: 2 wrong options, 3 port taken, 4 data directory taken or unusable, 5 could not start.""";
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
