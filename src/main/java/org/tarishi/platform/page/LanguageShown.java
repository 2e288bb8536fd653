package org.tarishi.platform.page;

import java.util.Locale;

/** The reader signed in or chose: pages speak this language to them. Fired for whoever writes to them later. */
public record LanguageShown(Locale language) {}
