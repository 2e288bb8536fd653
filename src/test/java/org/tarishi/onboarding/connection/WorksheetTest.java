package org.tarishi.onboarding.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.connection.GivenWorksheet.TODAY;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarishi.gateway.Profile;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestForm;
import org.tarishi.onboarding.request.Section;
import org.tarishi.platform.Fault;

/** What is missing before a connection can be tested. */
class WorksheetTest {

    private static final Profile PROFILE = new Profile("Savanna KE", "", 10, new BigDecimal("10"));

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void a_worksheet_that_is_filled_in_has_no_gap(LinkKind kind) {
        assertThat(gaps(GivenWorksheet.good(kind), Optional.of(kind), Optional.of(PROFILE)))
                .isEmpty();
    }

    @Test
    void an_empty_one_lacks_every_required_answer_and_the_type_of_gateway() {
        List<Fault> gaps = gaps(Map.of(), Optional.empty(), Optional.empty());

        assertThat(gaps).extracting(Fault::field).contains("provider-name", "max-mps", "test-numbers", "type");
        assertThat(gaps).extracting(Fault::field).doesNotContain("window", "vpn", "phone-model");
    }

    @Test
    void only_what_concerns_the_kind_of_link_is_asked_for() {
        Map<String, String> http = GivenWorksheet.good(LinkKind.HTTP);

        assertThat(gaps(http, Optional.of(LinkKind.SMPP), Optional.of(PROFILE)))
                .extracting(Fault::field)
                .containsExactly("vpn", "reports-elsewhere");
        assertThat(gaps(http, Optional.of(LinkKind.PHONE), Optional.of(PROFILE)))
                .extracting(Fault::field)
                .contains("phone-model", "battery-exempt")
                .doesNotContain("vpn");
    }

    @Test
    void a_vpn_needs_its_sheet() {
        Map<String, String> answers = GivenWorksheet.goodBut(LinkKind.SMPP, "vpn", "yes");

        assertThat(gaps(answers, Optional.of(LinkKind.SMPP), Optional.of(PROFILE)))
                .extracting(Fault::field)
                .containsExactly("vpn-peer", "vpn-phases", "vpn-domains");
    }

    @Test
    void the_gateway_must_be_there_and_no_faster_than_the_provider() {
        Map<String, String> answers = GivenWorksheet.good(LinkKind.HTTP);
        Optional<LinkKind> http = Optional.of(LinkKind.HTTP);

        assertThat(gaps(answers, http, Optional.empty())).containsExactly(Fault.at("gateway", "gap.no-gateway"));
        assertThat(gaps(answers, http, Optional.of(new Profile("Savanna", "", 10, new BigDecimal("10.5")))))
                .containsExactly(Fault.at("gateway", "gap.too-fast", "10"));
        assertThat(gaps(answers, http, Optional.of(new Profile("Savanna", "", 10, BigDecimal.ZERO))))
                .containsExactly(Fault.at("gateway", "gap.too-fast", "10"));
        assertThat(gaps(answers, http, Optional.of(new Profile("Savanna", "", 11, BigDecimal.TEN))))
                .containsExactly(Fault.at("gateway", "gap.window", "10"));
    }

    @Test
    void no_question_has_the_name_of_one_of_the_request_since_they_share_their_texts() {
        List<String> asked = keys(RequestForm.standard());

        assertThat(keys(Worksheet.FORM)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(asked);
        assertThat(sections(Worksheet.FORM)).doesNotContainAnyElementsOf(sections(RequestForm.standard()));
    }

    @Test
    void every_kind_of_link_has_questions_of_its_own() {
        assertThat(Arrays.stream(LinkKind.values())
                        .filter(kind -> Worksheet.FORM.sections().stream()
                                .flatMap(section -> section.questions().stream())
                                .noneMatch(question -> question.with().equals("link=" + kind.answer()))))
                .isEmpty();
    }

    private static List<Fault> gaps(Map<String, String> answers, Optional<LinkKind> kind, Optional<Profile> gateway) {
        return new Worksheet(new Answers(answers), kind, gateway).gaps(TODAY);
    }

    private static List<String> keys(RequestForm form) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(question -> question.key())
                .toList();
    }

    private static List<String> sections(RequestForm form) {
        return form.sections().stream().map(Section::key).toList();
    }
}
