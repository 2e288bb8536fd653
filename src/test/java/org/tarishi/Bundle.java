package org.tarishi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One file of texts.
 *
 * @param doubles keys that stand in it twice, the second silently winning
 */
record Bundle(Path path, Map<String, String> texts, List<String> doubles) {

    static Bundle read(Path path) {
        Map<String, String> texts = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        Properties reader = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put(key.toString(), value.toString()) != null) {
                    doubles.add(path + ": " + key);
                }
                return super.put(key, value);
            }
        };
        try {
            reader.load(new StringReader(Tree.read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(path, texts, doubles);
    }

    /** {@code sending} for both sending.properties and sending_fr.properties. */
    String name() {
        return fileName().replaceFirst("_[a-z]{2}$", "");
    }

    boolean isTranslation() {
        return fileName().matches(".*_[a-z]{2}");
    }

    Bundle in(String language) {
        return read(path.resolveSibling(name() + "_" + language + ".properties"));
    }

    private String fileName() {
        return path.getFileName().toString().replace(".properties", "");
    }
}
