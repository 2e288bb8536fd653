package org.tarishi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.postgresql.Driver;

/** A directory as {@code target/run}, with the real launcher but a WAR of one class: see {@link ProbeListener}. */
final class ProbeWar {

    private ProbeWar() {}

    static Path runIn(Path folder) throws IOException, URISyntaxException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.copy(LauncherProcess.RUN.resolve("tarishi.jar"), run.resolve("tarishi.jar"));
        Files.createSymbolicLink(run.resolve("lib"), LauncherProcess.RUN.resolve("lib"));
        try (JarOutputStream war = new JarOutputStream(Files.newOutputStream(run.resolve("tarishi.war")))) {
            String name = ProbeListener.class.getName().replace('.', '/') + ".class";
            try (InputStream code = ProbeListener.class.getClassLoader().getResourceAsStream(name)) {
                add(war, "WEB-INF/classes/" + name, code.readAllBytes());
            }
            Path driver = Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            add(war, "WEB-INF/lib/postgresql.jar", Files.readAllBytes(driver));
        }
        return run;
    }

    private static void add(JarOutputStream war, String name, byte[] content) throws IOException {
        war.putNextEntry(new JarEntry(name));
        war.write(content);
        war.closeEntry();
    }
}
