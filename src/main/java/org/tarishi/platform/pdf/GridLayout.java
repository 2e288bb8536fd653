package org.tarishi.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tarishi.platform.pdf.Typeface.Style;

/** Lays a table: a row stays on one page unless it is longer than a page. */
final class GridLayout {

    private static final float GUTTER = 8;
    private static final Style CELL = new Style(false, 9);
    private static final Style STRONG = new Style(true, 9);

    /** A row whose texts are broken into lines, column by column. */
    private record Row(List<List<String>> cells, List<Style> styles) {
        int height() {
            return cells.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    private final Pages pages;
    private final Block.Grid grid;
    private final float share;

    GridLayout(Pages pages, Block.Grid grid) {
        this.pages = pages;
        this.grid = grid;
        this.share =
                Pages.WIDTH / grid.shares().stream().mapToInt(Integer::intValue).sum();
    }

    void lay() {
        pages.keepTogether(5 * CELL.leading());
        head();
        for (List<String> texts : grid.rows()) {
            row(wrapped(texts, grid.leader() ? STRONG : CELL, CELL));
        }
    }

    private void head() {
        if (!grid.head().isEmpty()) {
            lines(wrapped(grid.head(), STRONG, STRONG));
            pages.rule(1);
        }
    }

    private void row(Row row) {
        if (pages.lacks(row.height() * CELL.leading() + GUTTER)) {
            pages.turn();
            head();
        }
        lines(row);
        pages.rule(0.3f);
    }

    private void lines(Row row) {
        for (int line = 0; line < row.height(); line++) {
            pages.down(CELL.leading());
            line(row, line);
        }
    }

    private void line(Row row, int line) {
        float left = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            List<String> cell = row.cells().get(column);
            if (line < cell.size()) {
                pages.put(cell.get(line), left, row.styles().get(column));
            }
            left += width(column);
        }
    }

    private Row wrapped(List<String> texts, Style first, Style others) {
        List<List<String>> cells = new ArrayList<>();
        List<Style> styles = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            Style style = column == 0 ? first : others;
            cells.add(pages.wrap(texts.get(column), style, width(column) - GUTTER));
            styles.add(style);
        }
        return new Row(cells, styles);
    }

    private float width(int column) {
        return share * grid.shares().get(column);
    }
}
