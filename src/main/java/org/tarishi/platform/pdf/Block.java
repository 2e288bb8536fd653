package org.tarishi.platform.pdf;

import java.util.List;
import org.tarishi.platform.pdf.Typeface.Style;

/** A part of a {@link Sheet}, from margin to margin. */
sealed interface Block {

    void lay(Pages pages);

    /** A line in bold, with room above it; it never stands alone at the foot of a page. */
    record Heading(String text, float size) implements Block {
        @Override
        public void lay(Pages pages) {
            pages.keepTogether(size * 10);
            pages.skip(size);
            pages.lines(text, new Style(true, size));
            pages.skip(size / 3);
        }
    }

    /** Running text; a line feed begins a new line. */
    record Paragraph(String text) implements Block {
        @Override
        public void lay(Pages pages) {
            pages.lines(text, Style.PLAIN);
            pages.skip(Style.PLAIN.size() / 2);
        }
    }

    /**
     * Rows of cells. The head is repeated on every page.
     *
     * @param head empty for none
     * @param shares how wide each column is, in parts of the whole
     * @param leader whether the first cell of every row is in bold
     */
    record Grid(List<String> head, List<Integer> shares, List<List<String>> rows, boolean leader) implements Block {
        @Override
        public void lay(Pages pages) {
            new GridLayout(pages, this).lay();
            pages.skip(Style.PLAIN.size());
        }
    }
}
