package org.tarishi.platform.page.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read the components of a record by name: {@code #{row.sender}}.
 *
 * <p>Expression Language 6 has this built in, but Jakarta EE 10 brings 5.0. Null results here mean what the
 * specification says: "not mine, ask the next resolver".
 */
public class RecordProperties extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(accessor.get(), base);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        accessor(base, property).ifPresent(found -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException("a record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours = accessor(base, property).isPresent();
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> accessor(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return Stream.of(base.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property.toString()))
                .map(RecordComponent::getAccessor)
                .findFirst();
    }

    private static Object read(Method accessor, @Nullable Object base) {
        try {
            accessor.trySetAccessible(); // the record's class need not be public
            return accessor.invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed);
        }
    }
}
