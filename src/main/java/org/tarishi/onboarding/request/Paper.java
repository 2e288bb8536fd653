package org.tarishi.onboarding.request;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tarishi.platform.RuleBroken;

/**
 * A file that somebody adds: PDF, PNG or JPEG by its first bytes, at most {@link #MOST_BYTES}. A photograph comes without
 * what its camera wrote beside the picture.
 *
 * @param name its last step, without control signs, at most 200 characters
 */
public record Paper(String name, String mediaType, byte[] content) {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    private static final Map<String, String> TYPE_OF_NAME =
            Map.of("pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    /** @throws RuleBroken at {@code file} when it is empty, too large, of another kind, or named as another kind */
    public static Paper read(String name, byte[] content) {
        if (content.length == 0) {
            throw RuleBroken.at("file", "rule.document.empty");
        }
        if (content.length > MOST_BYTES) {
            throw RuleBroken.at("file", "rule.document.too-large", MOST_BYTES / 1024 / 1024);
        }
        String clean = lastStep(name);
        String found = typeOf(content).orElseThrow(() -> RuleBroken.at("file", "rule.document.kind", clean));
        String claimed = TYPE_OF_NAME.getOrDefault(ending(clean), "");
        if (!claimed.equals(found)) {
            throw RuleBroken.at("file", "rule.document.forged", clean);
        }
        byte[] kept = found.equals("image/jpeg")
                ? Jpeg.withoutMetadata(content).orElseThrow(() -> RuleBroken.at("file", "rule.document.broken", clean))
                : content;
        return new Paper(clean, found, kept);
    }

    private static Optional<String> typeOf(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(each -> startsWith(content, each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static String lastStep(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
