package org.tarishi.contact.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.contact.consent.OptOutList.BadLine;
import org.tarishi.contact.consent.OptOutList.Entry;
import org.tarishi.platform.Fault;

class OptOutListTest {

    @Test
    void numbers_are_read_as_people_and_spreadsheets_write_them() {
        OptOutList list = OptOutList.read("""
                \uFEFFphone;since
                0712 345 678
                "+254 712 345 679";"2025-01-03";"by letter"
                254712345680,2025-01-04T10:00:00Z
                0712345681\t
                """, "KE");

        assertThat(list.bad()).isEmpty();
        assertThat(list.entries())
                .extracting(entry -> entry.line() + " " + entry.number().e164())
                .containsExactly("2 +254712345678", "3 +254712345679", "4 +254712345680", "5 +254712345681");
        assertThat(list.entries())
                .extracting(Entry::said)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 1, 3)),
                        Optional.of(LocalDate.of(2025, 1, 4)),
                        Optional.empty());
    }

    @Test
    void a_bad_line_is_named_with_its_number_its_text_and_the_reason() {
        OptOutList list = OptOutList.read("0712345678\n\n07123\n2.54713E+11\n0712345679,2025-02-30\n", "KE");

        assertThat(list.entries()).hasSize(1);
        assertThat(list.bad()).extracting(BadLine::line).containsExactly(3, 4, 5);
        assertThat(list.bad())
                .extracting(BadLine::text)
                .containsExactly("07123", "2.54713E+11", "0712345679,2025-02-30");
        assertThat(list.bad().get(0).why()).isEqualTo(Fault.at("list", "rule.number.too-short", "07123"));
        assertThat(list.bad().get(2).why()).isEqualTo(Fault.at("list", "rule.opt-out.day", "2025-02-30"));
    }

    @Test
    void a_number_that_stands_twice_counts_once_and_a_first_line_with_digits_is_no_heading() {
        OptOutList list = OptOutList.read("0712345678\r\n+254712345678\r\n", "KE");

        assertThat(list.entries()).hasSize(1);
        assertThat(list.repeated()).isEqualTo(1);
        assertThat(list.bad()).isEmpty();
    }

    @Test
    void who_said_so_on_a_day_said_so_at_its_end_and_never_later_than_now() {
        Instant now = Instant.parse("2026-11-30T08:00:00Z");
        OptOutList list = OptOutList.read("0712345678,2026-11-28\n0712345679,2026-11-30\n0712345680", "KE");

        assertThat(list.entries())
                .extracting(entry -> entry.saidAt(now))
                .containsExactly(Instant.parse("2026-11-29T00:00:00Z"), now, now);
    }
}
