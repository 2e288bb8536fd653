package org.tarishi.gateway.setup;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A file that somebody chose in the browser. */
final class ChosenFile {

    private ChosenFile() {}

    /** Its content, empty when none was chosen; of a longer one a little more than the longest, so that it shows. */
    static byte[] octets(@Nullable Part part, int longest) {
        if (part == null) {
            return new byte[0];
        }
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(longest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
