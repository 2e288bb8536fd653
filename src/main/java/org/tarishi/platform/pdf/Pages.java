package org.tarishi.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.tarishi.platform.pdf.Typeface.Style;

/** The pages of a document, written from top to bottom; measures are points. */
final class Pages {

    private static final float MARGIN = 50;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float FOOT = MARGIN + 15;

    /** Between the margins. */
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final Typeface plain;
    private final Typeface bold;
    private PDPageContentStream pen;
    private float y;

    Pages(PDDocument document) throws IOException {
        this.document = document;
        plain = Typeface.embedded(document, "DejaVuSans.ttf");
        bold = Typeface.embedded(document, "DejaVuSans-Bold.ttf");
        pen = fresh();
    }

    private PDPageContentStream fresh() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
        return new PDPageContentStream(document, page);
    }

    void turn() {
        drawing(() -> {
            pen.close();
            pen = fresh();
        });
    }

    /** Whether so much does not fit on this page, and would on another. */
    boolean lacks(float height) {
        return y - height < FOOT && y < TOP && height <= TOP - FOOT;
    }

    void keepTogether(float height) {
        if (lacks(height)) {
            turn();
        }
    }

    /** Room between blocks; none at the head of a page. */
    void skip(float height) {
        if (y < TOP) {
            y -= height;
        }
    }

    /** To the next line, which may stand on the next page. */
    void down(float leading) {
        if (y - leading < FOOT) {
            turn();
        }
        y -= leading;
    }

    void lines(String text, Style style) {
        for (String line : wrap(text, style, WIDTH)) {
            down(style.leading());
            put(line, 0, style);
        }
    }

    List<String> wrap(String text, Style style, float width) {
        try {
            return face(style).wrap(text, style.size(), width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece that {@link #wrap} gave, into the line where we stand. */
    void put(String text, float left, Style style) {
        drawing(() -> write(pen, text, new float[] {MARGIN + left, y}, style));
    }

    /** A line from margin to margin. */
    void rule(float thickness) {
        drawing(() -> {
            y -= 4;
            pen.setLineWidth(thickness);
            pen.moveTo(MARGIN, y);
            pen.lineTo(MARGIN + WIDTH, y);
            pen.stroke();
        });
    }

    /** Ends the document: every page says of what it is, and which of how many. */
    void close(String title) throws IOException {
        pen.close();
        int count = document.getNumberOfPages();
        Style small = new Style(false, 8);
        String name = wrap(title, small, WIDTH - 60).get(0);
        for (int number = 1; number <= count; number++) {
            PDPage page = document.getPage(number - 1);
            try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                write(foot, name, new float[] {MARGIN, MARGIN - 10}, small);
                write(foot, number + " / " + count, new float[] {MARGIN + WIDTH - 40, MARGIN - 10}, small);
            }
        }
    }

    private void write(PDPageContentStream target, String text, float[] at, Style style) throws IOException {
        target.beginText();
        target.setFont(face(style).font(), style.size());
        target.newLineAtOffset(at[0], at[1]);
        target.showText(text);
        target.endText();
    }

    private Typeface face(Style style) {
        return style.bold() ? bold : plain;
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    /** Nothing is read or written here but memory. */
    private static void drawing(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
