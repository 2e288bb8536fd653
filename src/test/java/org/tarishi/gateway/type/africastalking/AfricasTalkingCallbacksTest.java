package org.tarishi.gateway.type.africastalking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;

/** What Africa's Talking calls us with. */
class AfricasTalkingCallbacksTest extends Played {

    private static final MessageHandle ID = MessageHandle.remote("ATXid_0a1b2c3d4e5f60718293a4b5c6d7e8f9");

    @Override
    public GatewayType type() {
        return new AfricasTalkingType();
    }

    @Test
    void a_text_comes_with_its_short_code() {
        assertThat(events(callback("inbound", "inbound")))
                .containsExactly(new InboundSms(
                        "ec9adc86-51d5-4bc8-8eb0-d8ab0bb53dc3",
                        "+254712345678",
                        "20880",
                        "Ndiyo ✓ & asante",
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-23T07:59:30Z"))));
    }

    @Test
    void a_report_is_the_same_when_it_comes_twice() {
        StatusReport delivered = new StatusReport(ID, ReportedState.DELIVERED, "", "Success", Optional.empty());

        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
    }

    @Test
    void every_status_has_its_meaning() {
        Map<String, ReportedState> states = Map.of(
                "Sent", ReportedState.UNDERWAY,
                "Submitted", ReportedState.UNDERWAY,
                "Buffered", ReportedState.UNDERWAY,
                "Rejected", ReportedState.UNDELIVERED,
                "Failed", ReportedState.UNDELIVERED,
                "AbsentSubscriber", ReportedState.UNDELIVERED,
                "Expired", ReportedState.EXPIRED);

        states.forEach((theirs, ours) -> {
            CallbackRequest request = callback("delivered", "report", "status=Success", "status=" + theirs);
            assertThat(((StatusReport) events(request).get(0)).state())
                    .as(theirs)
                    .isEqualTo(ours);
        });
    }

    @Test
    void a_subscriber_without_airtime_is_no_reason_to_stop_the_gateway() {
        assertThat(events(callback("no-airtime", "report")))
                .containsExactly(new StatusReport(
                        ID,
                        ReportedState.UNDELIVERED,
                        "InsufficientCredit",
                        "Failed, InsufficientCredit",
                        Optional.empty()));
    }

    @Test
    void a_report_of_somebody_who_wants_no_messages_tells_that_too() {
        assertThat(events(callback("unwanted", "report")))
                .containsExactly(
                        new StatusReport(
                                ID,
                                ReportedState.UNDELIVERED,
                                "UserInBlackList",
                                "Rejected, UserInBlackList",
                                Optional.empty()),
                        new OptedOut("+254712345678", "", Wish.STOP, "UserInBlackList"));
        assertThat(events(callback("unwanted", "report", "UserInBlackList", "UserIsInactive")))
                .hasSize(1);
    }

    @Test
    void opting_out_and_ending_a_subscription_are_heard_and_beginning_one_too() {
        assertThat(events(callback("opt-out", "optout")))
                .containsExactly(new OptedOut("+254712345678", "KLINIKI", Wish.STOP, ""));
        assertThat(events(callback("subscribed", "optout")))
                .containsExactly(new OptedOut("+254712345678", "20880", Wish.START, "HEALTH"));
        assertThat(events(callback("subscribed", "optout", "Addition", "Deletion")))
                .containsExactly(new OptedOut("+254712345678", "20880", Wish.STOP, "HEALTH"));
    }

    @Test
    void a_call_from_elsewhere_is_forged_once_the_addresses_are_known() {
        CallbackRequest request = callback("inbound", "inbound");

        assertThat(type().read(request, filledIn(Map.of("callers", "192.0.2.1 198.51.100.7"))))
                .isInstanceOf(Understood.class);
        assertThat(type().read(request, filledIn(Map.of("callers", "198.51.100.7"))))
                .isInstanceOf(Forged.class);
    }

    @Test
    void what_names_nobody_is_kept_for_a_person() {
        for (CallbackRequest request : List.of(
                callback("inbound", "inbound", "from=", "who="),
                callback("delivered", "report", "id=ATX", "x=ATX"),
                callback("opt-out", "optout", "phoneNumber=%2B254712345678", "phoneNumber=KLINIKI"))) {
            assertThat(type().read(request, filledIn(Map.of()))).isInstanceOf(Unreadable.class);
        }
    }

    private List<GatewayEvent> events(CallbackRequest request) {
        Understood understood = (Understood) type().read(request, filledIn(Map.of()));
        assertThat(understood.answer().status()).isEqualTo(200);
        return understood.events();
    }
}
