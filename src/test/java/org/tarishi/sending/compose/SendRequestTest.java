package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

class SendRequestTest {

    private static final SendRequest ONE = new SendRequest("0712", "Hello", null, null, null, null, null);

    @Test
    void a_single_message_is_one_draft() {
        assertThat(ONE.drafts()).containsExactly(Draft.of("0712", "Hello"));
    }

    @Test
    void several_are_as_many_in_their_order() {
        assertThat(many(item("1"), item("2")).drafts()).extracting(Draft::to).containsExactly("1", "2");
    }

    @Test
    void what_is_left_out_is_empty() {
        assertThat(new SendRequest(null, null, null, "17", Duration.ofHours(1), null, null).drafts())
                .containsExactly(new Draft("", "", "", Optional.of(17L), Optional.of(Duration.ofHours(1))));
    }

    @Test
    void a_gateway_that_is_no_id_is_none_that_exists() {
        assertThat(new SendRequest("1", "x", null, "kannel", null, null, null).drafts())
                .extracting(Draft::gateway)
                .containsExactly(Optional.of(0L));
    }

    @Test
    void one_and_several_together_are_refused() {
        SendRequest both = new SendRequest("1", null, null, null, null, null, List.of(item("2")));

        assertThat(catchThrowableOfType(RuleBroken.class, both::drafts).faults())
                .containsExactly(Fault.at("messages", "rule.messages.one-or-many"));
    }

    @Test
    void faults_are_told_at_the_places_that_the_caller_wrote() {
        RuleBroken broken = RuleBroken.at("messages[0].to", "rule.number.empty");

        assertThat(ONE.inMyWords(broken).faults()).containsExactly(Fault.at("to", "rule.number.empty"));
        assertThat(many(item("1")).inMyWords(broken).faults()).isEqualTo(broken.faults());
    }

    private static SendRequest many(SendRequest.Item... items) {
        return new SendRequest(null, null, null, null, null, null, List.of(items));
    }

    private static SendRequest.Item item(String to) {
        return new SendRequest.Item(to, "Hello", null, null, null, null);
    }
}
