package org.tarishi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.pdf.Sheet.Column;
import org.tarishi.platform.pdf.Sheet.Fact;

/** What was put on a sheet is read back from the PDF. */
class SheetTest {

    private static final Instant MADE = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void a_sheet_shows_its_title_headings_paragraphs_facts_and_tables_in_order() throws IOException {
        byte[] pdf = new Sheet("Fiche de connexion", Locale.FRENCH)
                .heading("Où nous joindre")
                .paragraph("Une première ligne.\nUne seconde.")
                .facts(List.of(new Fact("Société", "Opérateur très français SA"), new Fact("Élève", "çœÀÿ")))
                .table(
                        List.of(new Column("Réseau", 1), new Column("Numéro", 2)),
                        List.of(List.of("Safaricom", "+254722000001"), List.of("Airtel", "")))
                .pdf(MADE);

        assertThat(text(pdf).lines())
                .containsSequence(
                        "Fiche de connexion",
                        "Où nous joindre",
                        "Une première ligne.",
                        "Une seconde.",
                        "Société Opérateur très français SA",
                        "Élève çœÀÿ",
                        "Réseau Numéro",
                        "Safaricom +254722000001",
                        "Airtel")
                .contains("Fiche de connexion 1 / 1");
    }

    @Test
    void a_long_table_goes_on_over_the_pages_and_repeats_its_head() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> List.of("C" + number, "passed"))
                .toList();

        byte[] pdf = new Sheet("Results", Locale.ENGLISH)
                .table(List.of(new Column("Check", 1), new Column("Result", 3)), rows)
                .pdf(MADE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(text(pdf).lines().filter("Check Result"::equals)).hasSize(3);
            assertThat(text(pdf).lines().filter(line -> line.matches("C\\d+ passed")))
                    .hasSize(120);
        }
    }

    @Test
    void a_word_or_a_cell_that_is_too_long_is_broken_and_nothing_of_it_is_lost() throws IOException {
        String address = "https://hub.example.org/callback/" + "0123456789abcdef".repeat(12);
        String endless = "word ".repeat(1500).strip();

        byte[] pdf = new Sheet("Long", Locale.ENGLISH)
                .facts(List.of(new Fact("Callback", address), new Fact("Much", endless)))
                .pdf(MADE);

        assertThat(text(pdf).replaceAll("\\s", "")).contains(address);
        assertThat(text(pdf).split("word", -1)).hasSize(1501);
    }

    @Test
    void any_script_can_be_written_and_a_letter_without_a_typeface_shows_as_a_box() throws IOException {
        byte[] pdf = new Sheet("Ελληνικά Русский", Locale.ENGLISH)
                .paragraph("مرحبا")
                .paragraph("a\u0000b\tc\u200Ed 漢 🎉 \uD83D")
                .pdf(MADE);

        assertThat(text(pdf)).contains("Ελληνικά Русский").contains("ab cd □ □ □");
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new Sheet("Fiche", Locale.FRENCH).paragraph("x").pdf(MADE))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fiche");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
