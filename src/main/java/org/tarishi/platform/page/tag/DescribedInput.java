package org.tarishi.platform.page.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds attributes to one HTML input while its component is written.
 *
 * <p>Pass-through attributes would not do: Mojarra writes them on each {@code option} of a {@code select} as well, where
 * {@code aria-describedby} is not allowed.
 */
final class DescribedInput extends ResponseWriterWrapper {

    private static final Set<String> INPUTS = Set.of("input", "select", "textarea");

    private final String id;
    private final Map<String, String> attributes;
    private String element = "";

    DescribedInput(ResponseWriter wrapped, String id, Map<String, String> attributes) {
        super(wrapped);
        this.id = id;
        this.attributes = attributes;
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        element = name;
        super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeAttribute(name, value, property);
        if ("id".equals(name) && id.equals(value) && INPUTS.contains(element)) {
            for (Map.Entry<String, String> more : attributes.entrySet()) {
                super.writeAttribute(more.getKey(), more.getValue(), null);
            }
        }
    }
}
