package org.tarishi.onboarding.sourcing;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.platform.RuleBroken;

/** A file field. What was added stays while something else is mended, since a browser does not give a file twice. */
public final class AddedPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Part file;
    private transient @Nullable Paper kept;

    /**
     * What was added now or before.
     *
     * @throws RuleBroken at {@code file}
     */
    public Optional<Paper> paper() {
        kept = added().orElse(kept);
        return Optional.ofNullable(kept);
    }

    private Optional<Paper> added() {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream content = given.getInputStream()) {
            return Optional.of(Paper.read(given.getSubmittedFileName(), content.readNBytes(Paper.MOST_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of what was added and is not stored yet. */
    public String getName() {
        return Optional.ofNullable(kept).map(Paper::name).orElse("");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
