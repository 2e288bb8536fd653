package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.RuleBroken;

class PaperTest {

    private static final byte[] PDF = "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII);

    @Test
    void what_a_paper_is_is_read_from_its_bytes() {
        Paper paper = Paper.read("C:\\scans\\consent form.pdf", PDF);

        assertThat(paper.name()).isEqualTo("consent form.pdf");
        assertThat(paper.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void a_paper_that_is_not_what_its_name_says_is_refused() {
        assertBroken("consent.png", PDF, "rule.document.forged");
        assertBroken("consent.pdf", "<html>".getBytes(StandardCharsets.US_ASCII), "rule.document.kind");
    }

    @Test
    void an_empty_or_too_large_one_is_refused() {
        assertBroken("consent.pdf", new byte[0], "rule.document.empty");
        assertBroken("consent.pdf", Arrays.copyOf(PDF, Paper.MOST_BYTES + 1), "rule.document.too-large");
    }

    private static void assertBroken(String name, byte[] content, String code) {
        assertThatThrownBy(() -> Paper.read(name, content))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).code()).isEqualTo(code));
    }
}
