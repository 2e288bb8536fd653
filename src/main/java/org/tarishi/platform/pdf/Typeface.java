package org.tarishi.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in a document, of which only the letters that are used are embedded. */
final class Typeface {

    /** What stands for a letter that the font lacks. */
    private static final int BOX = 0x25A1;

    /** How a text looks; the size in points. */
    record Style(boolean bold, float size) {

        static final Style PLAIN = new Style(false, 10);

        /** From one line to the next. */
        float leading() {
            return size * 1.35f;
        }
    }

    private final PDFont font;
    private final CmapLookup letters;

    private Typeface(PDFont font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    static Typeface embedded(PDDocument document, String file) throws IOException {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            document.registerTrueTypeFontForClosing(font);
            return new Typeface(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** The text without what cannot be shown: no control characters, a box for each letter that is lacking. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter)
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .map(letter -> letters.getGlyphId(letter) == 0 ? BOX : letter)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The text in lines that are no wider; a word that is gets broken. */
    List<String> wrap(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            String line = "";
            for (String word : shown(paragraph).split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= width) {
                    line = longer;
                } else {
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                    line = broken(word, size, width, lines);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** Adds what fills whole lines; the rest is left. */
    private String broken(String word, float size, float width, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest, size) > width) {
            int fits = rest.offsetByCodePoints(0, 1);
            while (fits < rest.length() && width(rest.substring(0, rest.offsetByCodePoints(fits, 1)), size) <= width) {
                fits = rest.offsetByCodePoints(fits, 1);
            }
            if (fits == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private float width(String shown, float size) throws IOException {
        return font.getStringWidth(shown) / 1000 * size;
    }
}
