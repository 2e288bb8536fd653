package org.tarishi.onboarding.request;

import java.util.List;

/** Questions that belong together; its texts are {@code section.KEY} and {@code section.KEY.intro}. */
public record Section(String key, List<Question> questions) {}
