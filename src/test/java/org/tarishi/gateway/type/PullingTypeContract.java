package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;

/** What every type keeps to whose other side asks for its messages; its test plays what only it can. */
public interface PullingTypeContract extends PhoneFormContract {

    /** What the app said, as a phone that the type knows. */
    CallbackRequest recorded(String name);

    /** Asks, and brings nothing. */
    default CallbackRequest asking() {
        return recorded("asking");
    }

    /** Says that the network took message 77. */
    default CallbackRequest sent() {
        return recorded("sent");
    }

    /** Says that message 77 can never be sent. */
    default CallbackRequest refused() {
        return recorded("refused");
    }

    /** Says that the network took nothing for message 77, which mostly means that nothing is left on the card. */
    default CallbackRequest outOfCredit() {
        return recorded("no-credit");
    }

    /** What a network that asks for a sign-in puts in place of the app's words. */
    default CallbackRequest garbage() {
        return recorded("garbage");
    }

    /** Says of message 77 what no version of the app says today. */
    default CallbackRequest unknownState() {
        return recorded("unknown-state");
    }

    /** The text Ndiyo from +254712345678. */
    CallbackRequest inbound();

    /** What the phone calls {@link #inbound()}. */
    default String inboundId() {
        return "mo-1";
    }

    /** {@link #inbound()} by somebody who knows the URL but no password. */
    CallbackRequest forged();

    default List<GatewayEvent> events(CallbackRequest request) {
        CallbackReading reading = type().read(request, filledIn(Map.of()));
        assertThat(reading).isInstanceOfAny(Asking.class, Understood.class);
        return reading instanceof Asking asking ? asking.events() : ((Understood) reading).events();
    }

    default Answer answered(CallbackRequest request, Offer... offers) {
        Asking asking = (Asking) type().read(request, filledIn(Map.of()));
        return asking.answer().apply(List.of(offers));
    }

    @Test
    default void who_asks_gets_what_there_is_with_the_id_to_report_by() {
        Answer answer = answered(asking(), PhoneFormContract.anOffer());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.body()).contains("\"77-2\"", "+254712345678", "Habari \\\"ya\\\" asubuhi ✓");
        assertThat(answered(asking()).status()).isEqualTo(200);
        assertThat(events(asking())).allMatch(PhoneNews.class::isInstance);
    }

    @Test
    default void what_the_network_took_is_accepted() {
        assertThat(events(sent())).containsExactly(new OfferReport("77", Optional.of(new Accepted(""))));
    }

    @Test
    default void what_can_never_be_sent_is_refused_and_says_why() {
        Trouble trouble = ((Refused) outcome(refused(), "77")).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.PERM);
        assertThat(trouble.providerCode() + trouble.detail()).isNotBlank();
        GatewayFormContract.assertTexts(Stream.of("trouble." + trouble.code()));
    }

    @Test
    default void without_credit_the_number_is_not_to_blame() {
        assertThat(((Refused) outcome(outOfCredit(), "77")).trouble().errorClass())
                .isEqualTo(ErrorClass.CREDIT);
    }

    @Test
    default void garbage_is_kept_and_refused_so_that_the_app_says_it_again() {
        Unreadable reading = (Unreadable) type().read(garbage(), filledIn(Map.of()));

        assertThat(reading.answer().status()).isEqualTo(400);
    }

    default SubmitOutcome outcome(CallbackRequest request, String offer) {
        OfferReport report = (OfferReport) events(request).get(0);
        assertThat(report.offer()).isEqualTo(offer);
        return report.outcome().orElseThrow();
    }

    @Test
    default void a_state_that_nobody_knows_says_only_that_the_phone_has_the_message() {
        assertThat(events(unknownState()))
                .allSatisfy(event -> assertThat(event).isEqualTo(new OfferReport("77", Optional.empty())));
    }

    @Test
    default void a_text_is_read_and_a_forged_one_is_not() {
        InboundSms sms = (InboundSms) events(inbound()).get(0);

        assertThat(sms.from()).isEqualTo("+254712345678");
        assertThat(sms.text()).isEqualTo("Ndiyo");
        assertThat(sms.providerId()).startsWith(inboundId());
        assertThat(type().read(forged(), filledIn(Map.of()))).isInstanceOf(Forged.class);
    }

    @Test
    default void the_same_callback_read_twice_says_the_same() {
        for (CallbackRequest each : List.of(sent(), refused(), inbound())) {
            assertThat(events(each)).isEqualTo(events(each));
        }
    }

    @Test
    default void nonsense_is_a_reading_and_is_refused_or_does_nothing() {
        Random random = new Random(7);
        List<String> seeds =
                List.of("", "{\"messages\":7}", "[[[[", "{\"updates\":[null,7,{}]}", "null", "\"x\"", "[{}]");
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            String body = seeds.get(random.nextInt(seeds.size()))
                    + (i % 2 == 0 ? new String(noise, StandardCharsets.ISO_8859_1) : "");
            for (CallbackRequest genuine : List.of(sent(), inbound())) {
                CallbackRequest odd = with(genuine, body);
                assertThatCode(() -> assertThat(type().read(odd, filledIn(Map.of())))
                                .isInstanceOfAny(Asking.class, Understood.class, Unreadable.class, Forged.class))
                        .as(body)
                        .doesNotThrowAnyException();
            }
        }
    }

    static CallbackRequest with(CallbackRequest request, String body) {
        return new CallbackRequest(
                request.point(),
                request.method(),
                request.url(),
                request.query(),
                request.headers(),
                body.getBytes(StandardCharsets.UTF_8),
                request.address());
    }
}
