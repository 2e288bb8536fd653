package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MessageStateTest {

    @Test
    void no_state_can_be_left_and_come_back_to() {
        for (MessageState from : MessageState.values()) {
            Arrays.stream(MessageState.values())
                    .filter(from::canBecome)
                    .forEach(to -> assertThat(to.canBecome(from))
                            .as("%s back to %s", to, from)
                            .isFalse());
        }
    }

    @Test
    void a_delivered_message_stays_delivered() {
        assertThat(MessageState.values()).noneMatch(MessageState.DELIVERED::canBecome);
    }

    @Test
    void an_uncertain_message_is_settled_by_what_comes_later() {
        assertThat(MessageState.UNCERTAIN.canBecome(MessageState.SUBMITTED)).isTrue();
        assertThat(MessageState.UNCERTAIN.canBecome(MessageState.UNDELIVERED)).isTrue();
        assertThat(MessageState.UNCERTAIN.isFinal()).isFalse();
    }

    @Test
    void a_late_delivery_is_believed_over_an_earlier_failure_but_not_the_other_way_round() {
        assertThat(MessageState.UNDELIVERED.canBecome(MessageState.DELIVERED)).isTrue();
        assertThat(MessageState.DELIVERED.canBecome(MessageState.UNDELIVERED)).isFalse();
        assertThat(MessageState.EXPIRED.canBecome(MessageState.UNDELIVERED)).isFalse();
    }
}
