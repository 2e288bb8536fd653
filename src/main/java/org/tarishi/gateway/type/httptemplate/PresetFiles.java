package org.tarishi.gateway.type.httptemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.SettingsFile;

/** The presets: every settings file in the folder {@code presets} beside this class, the plain one first. */
final class PresetFiles {

    private static final String PLAIN = "json";
    private static final String ENDING = ".json";
    private static final List<Preset> ALL = read(new HttpTemplateType());

    private PresetFiles() {}

    static List<Preset> all() {
        return ALL;
    }

    // A class path has no folders to list, so the folder is found by the file that is always in it
    private static List<Preset> read(GatewayType type) {
        try {
            URI one = Objects.requireNonNull(PresetFiles.class.getResource("presets/" + PLAIN + ENDING))
                    .toURI();
            if (one.getScheme().equals("file")) {
                return read(Path.of(one).resolveSibling(""), type);
            }
            try (FileSystem archive = FileSystems.newFileSystem(one, Map.of())) {
                return read(archive.provider().getPath(one).resolveSibling(""), type);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Preset> read(Path folder, GatewayType type) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> preset(file, type))
                    .sorted(Comparator.comparing(
                                    (Preset preset) -> !preset.code().equals(PLAIN))
                            .thenComparing(Preset::code))
                    .toList();
        }
    }

    private static Preset preset(Path file, GatewayType type) {
        try {
            String code = file.getFileName().toString().replace(ENDING, "");
            return SettingsFile.read(Files.readAllBytes(file), type)
                    .match(fit -> new Preset(code, fit.values()), unfit -> {
                        throw new IllegalStateException(file + ": " + unfit);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
