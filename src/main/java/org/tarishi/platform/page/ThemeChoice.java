package org.tarishi.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Light, dark, or as the reader's device is set (the default). */
@Named
@RequestScoped
public class ThemeChoice {

    private static final String SYSTEM = "system";
    static final List<String> NAMES = List.of(SYSTEM, "light", "dark");

    @Inject
    HttpServletRequest request;

    /** All themes, in the order of the switch. */
    public List<String> getNames() {
        return NAMES;
    }

    public String getName() {
        return Preference.THEME.of(request).orElse(SYSTEM);
    }

    /** The media query under which the dark tokens apply. */
    public String getDarkMedia() {
        return switch (getName()) {
            case "light" -> "not all";
            case "dark" -> "all";
            default -> "(prefers-color-scheme: dark)";
        };
    }

    /** What the browser's own parts (scroll bars, pickers) shall look like: a value of CSS {@code color-scheme}. */
    public String getColorScheme() {
        return SYSTEM.equals(getName()) ? "light dark" : getName();
    }
}
