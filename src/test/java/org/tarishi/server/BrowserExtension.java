package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands visits to a test and looks, when it ends, at what happened in their background. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Walk.class || type == Walks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Walks walks = store(context).computeIfAbsent(Walks.class, type -> walks(context), Walks.class);
        return parameter.getParameter().getType() == Walk.class ? walks.start() : walks;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Walks walks = store(context).remove(Walks.class, Walks.class);
        if (walks == null) {
            return;
        }
        List<String> troubles = walks.troubles();
        boolean failed = context.getExecutionException().isPresent();
        if (failed || !troubles.isEmpty()) {
            walks.screenshots(name(context));
        }
        walks.end();
        if (failed) {
            troubles.forEach(trouble -> context.publishReportEntry("trouble", trouble));
        } else {
            assertThat(troubles).as("troubles in the background of the visit").isEmpty();
        }
    }

    private static Walks walks(ExtensionContext context) {
        return new Walks(
                Shared.oneOfThread(context, Browser.class, Browser::new),
                () -> TestServer.in(context).base());
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(BrowserExtension.class, context.getUniqueId()));
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }
}
