package org.tarishi.gateway.type.httptemplate;

import java.util.List;
import java.util.Optional;

/** A callback's content, asked by name. */
interface Fields {

    /** A value that is there; it may be empty. */
    Optional<String> value(String name);

    /** The entries that a path leads to, for providers that report many at once; this whole one where the path is empty. */
    default List<Fields> each(String path) {
        return List.of(this);
    }

    /** These first, then others. */
    default Fields orElse(Fields others) {
        Fields first = this;
        return new Fields() {
            @Override
            public Optional<String> value(String name) {
                return first.value(name).or(() -> others.value(name));
            }

            @Override
            public List<Fields> each(String path) {
                return first.each(path).stream()
                        .map(entry -> entry.orElse(others))
                        .toList();
            }
        };
    }
}
