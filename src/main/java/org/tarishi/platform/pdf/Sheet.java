package org.tarishi.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A titled paper that is put together from top to bottom and then becomes a PDF of as many A4 pages as it takes. Any text is
 * welcome, whatever its length and script: it is broken into lines, and a letter without a typeface shows as a box.
 */
public final class Sheet {

    private static final float TITLE = 18;
    private static final float HEADING = 12;

    /** A line of a list of facts: {@code Account no. | 4711}. */
    public record Fact(String name, String value) {}

    /**
     * A column of a table.
     *
     * @param share how wide it is, in parts of the whole
     */
    public record Column(String heading, int share) {}

    private final String title;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    public Sheet(String title, Locale language) {
        this.title = title;
        this.language = language;
        blocks.add(new Block.Heading(title, TITLE));
    }

    public Sheet heading(String text) {
        return with(new Block.Heading(text, HEADING));
    }

    /** A line feed within it begins a new line. */
    public Sheet paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    public Sheet facts(List<Fact> facts) {
        List<List<String>> rows =
                facts.stream().map(fact -> List.of(fact.name(), fact.value())).toList();
        return with(new Block.Grid(List.of(), List.of(1, 3), rows, true));
    }

    /** @param rows each with a cell for every column, which may be empty */
    public Sheet table(List<Column> columns, List<List<String>> rows) {
        return with(new Block.Grid(
                columns.stream().map(Column::heading).toList(),
                columns.stream().map(Column::share).toList(),
                List.copyOf(rows),
                false));
    }

    private Sheet with(Block block) {
        blocks.add(block);
        return this;
    }

    /** @param madeAt what the file says of its own age */
    public byte[] pdf(Instant madeAt) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentInformation(information(madeAt));
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            Pages pages = new Pages(document);
            blocks.forEach(block -> block.lay(pages));
            pages.close(title);
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            document.save(octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDDocumentInformation information(Instant madeAt) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Tarishi");
        information.setCreationDate(GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC)));
        return information;
    }
}
