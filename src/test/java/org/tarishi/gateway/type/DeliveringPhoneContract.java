package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;

/** What phones keep to that hear of deliveries, and leave it to us to try again. */
public interface DeliveringPhoneContract extends PullingTypeContract {

    /** Says that message 77 arrived, without a word before. */
    default CallbackRequest delivered() {
        return recorded("delivered");
    }

    /** Says that the second try of message 77 found no network. */
    default CallbackRequest withoutSignal() {
        return recorded("no-service");
    }

    @Test
    default void what_arrived_was_accepted_before() {
        List<GatewayEvent> events = events(delivered());

        assertThat(events.get(0)).isEqualTo(new OfferReport("77", Optional.of(new Accepted(""))));
        StatusReport report = (StatusReport) events.get(1);
        assertThat(report.about()).isEqualTo(MessageHandle.ours("77"));
        assertThat(report.state()).isEqualTo(ReportedState.DELIVERED);
    }

    @Test
    default void without_a_signal_it_is_tried_again_under_another_id() {
        Trouble trouble = ((Deferred) outcome(withoutSignal(), "77-2")).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.RETRY);
        GatewayFormContract.assertTexts(Stream.of("trouble." + trouble.code()));
    }
}
