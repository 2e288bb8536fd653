package org.tarishi.sms;

import java.util.List;

/**
 * How a text splits into the parts that the network carries and bills.
 *
 * @param encoding of the whole text; one foreign character turns every part into UCS-2
 * @param characters code points of the text
 * @param units septets (GSM-7) or UTF-16 units (UCS-2) of the text, headers not counted
 * @param parts the text in order, cut; empty for the empty text. No cut lies inside an escape pair or a surrogate pair
 * @param forcing the different characters that made it UCS-2, in order of appearance, at most {@value #MAX_FORCING}
 */
public record Segments(Encoding encoding, int characters, int units, List<String> parts, List<String> forcing) {

    /** So many forcing characters are worth showing; a text in another script would list its whole alphabet. */
    public static final int MAX_FORCING = 20;

    public Segments {
        parts = List.copyOf(parts);
        forcing = List.copyOf(forcing);
    }

    public static Segments of(String text) {
        Encoding encoding = Encoding.of(text);
        return new Segments(
                encoding,
                text.codePointCount(0, text.length()),
                encoding.units(text),
                Parts.of(text, encoding),
                forcing(text));
    }

    /** Parts, which is what is billed; 0 for the empty text. */
    public int count() {
        return parts.size();
    }

    /** Units that the last part still takes. One more may also turn a single part into two. */
    public int left() {
        if (parts.isEmpty()) {
            return encoding.single();
        }
        int budget = count() == 1 ? encoding.single() : encoding.concatenated();
        return budget - encoding.units(parts.get(count() - 1));
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Segments[" + encoding + ", " + units + " units, " + count() + " parts]";
    }

    private static List<String> forcing(String text) {
        return text.codePoints()
                .filter(codePoint -> !Gsm7.contains(codePoint))
                .distinct()
                .limit(MAX_FORCING)
                .mapToObj(Character::toString)
                .toList();
    }
}
