package org.tarishi.gateway.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;

/**
 * What was recorded of one type, or of one of its presets: {@code PREFIXkind.http} beside each other, and in
 * {@code PREFIXsettings.properties} what it was made with: values of the form, the preset's code as {@code preset}, and as
 * {@code forged.KEY} what a form needs so that the type can tell who calls.
 *
 * @param prefix of the preset's files, with its dash; empty for those of a type
 */
public record Recordings(GatewayType type, String prefix) {

    private static final String SETTINGS = "settings.properties";
    private static final String FORGED = "forged.";
    private static final String PRESET = "preset";
    private static final Path CODE = Path.of("src", "main", "java", "org", "tarishi", "gateway", "type");
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "tarishi", "gateway", "type");

    /** Of every type that the product has, and of every preset that was recorded. */
    public static Stream<Recordings> all() {
        return types().flatMap(type -> files(folder(type))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(SETTINGS))
                .map(name -> new Recordings(type, name.substring(0, name.length() - SETTINGS.length()))));
    }

    static Stream<GatewayType> types() {
        return files(CODE)
                .filter(Files::isDirectory)
                .flatMap(Recordings::files)
                .filter(file -> file.toString().endsWith("Type.java"))
                .map(file -> "org.tarishi.gateway.type." + file.getParent().getFileName() + "."
                        + file.getFileName().toString().replace(".java", ""))
                .flatMap(Recordings::made);
    }

    private static Stream<GatewayType> made(String name) {
        try {
            Class<?> found = Class.forName(name);
            if (!GatewayType.class.isAssignableFrom(found)) {
                return Stream.empty();
            }
            var constructor = found.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Stream.of((GatewayType) constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Path folder(GatewayType type) {
        return FOLDER.resolve(type.getClass().getPackageName().replaceFirst(".*\\.", ""));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted(Comparator.naturalOrder()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String kind) {
        return Stream.of(".http", ".smpp")
                .anyMatch(end -> Files.isRegularFile(folder(type).resolve(prefix + kind + end)));
    }

    /** Which preset they are of; empty for none. */
    String preset() {
        return properties().getOrDefault(PRESET, "");
    }

    public Recording of(String kind) {
        return Recording.of(type.getClass(), prefix + kind);
    }

    /** What the provider called with, at the point that stands behind the token of the address. */
    public CallbackRequest callback(String kind) {
        Recording recording = of(kind);
        String[] steps = recording.said().target().replaceFirst("\\?.*", "").split("/");
        return recording.asCallback(steps.length > 3 ? steps[3] : "");
    }

    /** What the provider is answered; fails where the callback is refused. */
    public Answer answer(CallbackReading reading) {
        return reading instanceof Asking asking ? asking.answer().apply(List.of()) : ((Understood) reading).answer();
    }

    /** Which message a recorded report is about. */
    public MessageHandle about(String kind) {
        CallbackReading reading = type.read(callback(kind), settings());
        List<GatewayEvent> events =
                reading instanceof Asking asking ? asking.events() : ((Understood) reading).events();
        return events.stream()
                .filter(StatusReport.class::isInstance)
                .map(event -> ((StatusReport) event).about())
                .findFirst()
                .orElseThrow();
    }

    public Settings settings() {
        return GatewayFormContract.filled(type, values());
    }

    /** As {@link #settings()}, with what makes forged callbacks known. */
    Settings guarded() {
        Map<String, String> values = values();
        properties().forEach((key, value) -> {
            if (key.startsWith(FORGED)) {
                values.put(key.substring(FORGED.length()), value);
            }
        });
        return GatewayFormContract.filled(type, values);
    }

    /** What the form was filled in with, beside the secrets. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        type.presets().stream()
                .filter(preset -> preset.code().equals(preset()))
                .forEach(preset -> values.putAll(preset.values()));
        properties().forEach((key, value) -> {
            if (!key.startsWith(FORGED) && !key.equals(PRESET)) {
                values.put(key, value);
            }
        });
        return values;
    }

    private Map<String, String> properties() {
        String name = prefix + SETTINGS;
        try (InputStream stream = Objects.requireNonNull(type.getClass().getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(stream);
            Map<String, String> values = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public String toString() {
        return type.code() + " " + prefix;
    }
}
