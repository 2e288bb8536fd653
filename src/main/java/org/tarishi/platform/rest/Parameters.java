package org.tarishi.platform.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.rest.problem.Refusal;

/**
 * The query of a list. Strict, because a filter that is misspelt and ignored shows what was not asked for.
 *
 * <p>Read everything, then {@link #check()}, so that the caller is told of all faults at once.
 */
public final class Parameters {

    static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final MultivaluedMap<String, String> given;
    private final List<Fault> faults = new ArrayList<>();

    /** @param known what the list understands besides {@code limit} and {@code cursor} */
    public Parameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        given.forEach((name, values) -> {
            if (!known.contains(name) && !name.equals(CURSOR) && !name.equals(LIMIT)) {
                faults.add(Fault.at(name, "parameter.unknown", name));
            } else if (values.size() > 1) {
                faults.add(Fault.at(name, "parameter.repeated", name));
            }
        });
    }

    /** A parameter's value; empty when it is absent, blank or bad. */
    public <T> Optional<T> read(String name, String codeWhenBad, Function<String, Optional<T>> reader) {
        String text = Optional.ofNullable(given.getFirst(name)).orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            faults.add(Fault.at(name, codeWhenBad));
        }
        return value;
    }

    /** An id as we write them: digits. */
    public Optional<Long> id(String name) {
        return read(name, "parameter.id", Ids::read);
    }

    /** Rows on a page. */
    public int limit() {
        return read(LIMIT, "parameter.limit", Parameters::size).orElse(USUAL);
    }

    public Cursor cursor() {
        return read(CURSOR, "parameter.cursor", Cursor::read).orElse(Cursor.TOP);
    }

    /** @throws Refusal 400 with all that is wrong */
    public void check() {
        if (!faults.isEmpty()) {
            throw Refusal.malformed(faults);
        }
    }

    private static Optional<Integer> size(String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(size -> size >= 1 && size <= MOST)
                : Optional.empty();
    }
}
