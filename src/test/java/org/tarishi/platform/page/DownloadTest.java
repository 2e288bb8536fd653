package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final byte[] FILE = {1};

    @Test
    void a_name_can_neither_end_its_header_nor_begin_another_nor_leave_the_readers_folder() {
        assertThat(named("../a\"; b\r\nSet-Cookie: c*.pdf").disposition())
                .isEqualTo("attachment; filename*=UTF-8''..%2Fa%22%3B%20b%0D%0ASet-Cookie%3A%20c%2A.pdf");
    }

    @Test
    void a_sheet_of_ours_is_a_pdf() {
        Download sheet = Download.pdf("GR-7", FILE);

        assertThat(sheet.mediaType()).isEqualTo("application/pdf");
        assertThat(sheet.disposition()).isEqualTo("attachment; filename*=UTF-8''GR-7.pdf");
    }

    @Test
    void what_is_no_media_type_is_not_said_to_a_browser() {
        for (String wrong : new String[] {"", "pdf", "text/html; charset=x", "image/png\r\nA: b", "image/"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Download("a", wrong, FILE));
        }
    }

    private static Download named(String name) {
        return new Download(name, "image/png", FILE);
    }
}
