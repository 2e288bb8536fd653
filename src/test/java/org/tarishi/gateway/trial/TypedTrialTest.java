package org.tarishi.gateway.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;

class TypedTrialTest {

    @Test
    void a_local_number_is_read_in_the_project_s_country() {
        assertThat(new TypedTrial("0712 345678", "Habari").read("KE").to()).isEqualTo(PhoneNumber.of("+254712345678"));
    }

    @Test
    void number_and_text_are_refused_together_each_at_its_field() {
        assertThat(faultsOf(new TypedTrial("0712", "  ")))
                .containsExactly(
                        Fault.at("number", "rule.number.too-short", "0712"), Fault.at("text", "rule.text.empty"));
    }

    @Test
    void a_text_of_too_many_parts_is_refused() {
        assertThat(faultsOf(new TypedTrial("+254712345678", "x".repeat(153 * 10 + 1))))
                .containsExactly(Fault.at("text", "rule.text.too-long", 11, 10));
    }

    private static List<Fault> faultsOf(TypedTrial typed) {
        return catchThrowableOfType(RuleBroken.class, () -> typed.read("KE")).faults();
    }
}
