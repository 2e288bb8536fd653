package org.tarishi.platform;

/**
 * What a sentence names that has itself a name in the reader's language, such as a state.
 *
 * @param key of its name in the bundles
 */
public record Word(String key) {

    /** The key that enum constants are named by: {@code RequestState.DRAFT}. */
    public static Word of(Enum<?> constant) {
        return new Word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
