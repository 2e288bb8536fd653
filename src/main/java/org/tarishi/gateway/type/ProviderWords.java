package org.tarishi.gateway.type;

/** What a provider wrote, made fit to be shown: secrets masked, one line, unseen characters gone, not too long. */
public final class ProviderWords {

    private static final int LONGEST = 200;

    private ProviderWords() {}

    public static String of(String written, SecretMask mask) {
        String line = mask.hide(written)
                .codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** A whole answer's words, its status before them. */
    public static String of(int status, String body, SecretMask mask) {
        String shown = of(body, mask);
        return shown.isEmpty() ? "HTTP " + status : "HTTP " + status + ": " + shown;
    }
}
