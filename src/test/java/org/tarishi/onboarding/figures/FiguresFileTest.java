package org.tarishi.onboarding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresFileTest {

    @Test
    void each_figure_is_a_line_of_its_own() {
        String file = new FiguresFile()
                .took("state", List.of(new Took("IN_REVIEW", 12, new BigDecimal("3.0"), new BigDecimal("5.5"))))
                .shares("share", List.of(new Share("returned", 4, 12)))
                .months(List.of(new Month("2026-11", 3, 1, 0)))
                .toString();

        assertThat(file)
                .isEqualTo("figure,of,measure,value\r\n"
                        + "state,IN_REVIEW,count,12\r\n"
                        + "state,IN_REVIEW,median days,3.0\r\n"
                        + "state,IN_REVIEW,p80 days,5.5\r\n"
                        + "share,returned,count,4\r\n"
                        + "share,returned,of,12\r\n"
                        + "month,2026-11,handed in,3\r\n"
                        + "month,2026-11,live,1\r\n"
                        + "month,2026-11,ended,0\r\n");
    }

    @Test
    void a_name_with_a_comma_or_a_quote_stays_one_cell() {
        assertThat(new FiguresFile()
                        .line("answer", "Who, \"exactly\"", "count", 1)
                        .toString())
                .endsWith("answer,\"Who, \"\"exactly\"\"\",count,1\r\n");
    }
}
