package org.tarishi.gateway.type.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

class VonageTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new VonageType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(sent("accepted"), "0A0000000123ABCD1");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(sent("refused"), "7");
    }

    /** Vonage does not say for how long. */
    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(sent("throttled"), "0");
    }

    @Override
    public Attempt outOfCredit() throws InterruptedException {
        return sent("no-credit");
    }

    @Override
    public Attempt wrongKey() throws InterruptedException {
        return sent("wrong-key");
    }

    @Override
    public Attempt garbage() throws InterruptedException {
        return sent("garbage");
    }

    @Override
    public Attempt silence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + silent.getLocalPort();
            return submit(
                    filledIn(Map.of("base-url", address)), submission("Habari yako?", NOW.plus(Duration.ofHours(1))));
        }
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("delivered", "report", "status=delivered", "status=teleported");
    }

    private Attempt sent(String name) throws InterruptedException {
        return play(name, submission("Habari yako?", NOW.plus(Duration.ofHours(1))));
    }

    private static Submission submission(String text, Instant until) {
        return new Submission(REFERENCE, PhoneNumber.of("+254712345678"), "KLINIKI", new SmsText(text), until);
    }

    @ParameterizedTest
    @CsvSource({"no-credit, CREDIT, 9", "wrong-key, CONFIG, 4", "unavailable, RETRY, 5", "too-many, THROTTLE, 429"})
    void each_answer_has_its_class(String name, ErrorClass errorClass, String code) throws InterruptedException {
        Attempt attempt = sent(name);

        assertThat(trouble(attempt).errorClass()).isEqualTo(errorClass);
        assertThat(trouble(attempt).providerCode()).isEqualTo(code);
    }

    @Test
    void of_several_segments_the_first_decides() throws InterruptedException {
        assertThat(sent("two-segments").outcome()).isEqualTo(new Accepted("0A0000000123ABCD1"));
    }

    @Test
    void unicode_is_said_and_validity_has_a_shortest() throws InterruptedException {
        Attempt attempt = play("unicode", submission("ሰላም", NOW.plus(Duration.ofSeconds(5))));

        assertThat(attempt.outcome()).isEqualTo(new Accepted("0A0000000123ABCD2"));
    }

    @Test
    void without_a_sender_nothing_is_asked_and_the_gateway_waits_for_one() {
        Attempt attempt = submit(filledIn(Map.of()), GatewayTypeContract.aSubmission(REFERENCE, "Habari yako?"));

        assertThat(trouble(attempt).errorClass()).isEqualTo(ErrorClass.CONFIG);
        assertThat(trouble(attempt).code()).isEqualTo("gateway.no-sender");
        assertThat(attempt.exchange().text()).isEmpty();
    }

    @Test
    void a_signature_needs_its_secret() {
        assertThat(type().check(filledIn(Map.of("signature", "sha256", "signature-secret", ""))))
                .containsExactly(SettingFault.of("signature-secret", "rule.required"));
    }

    @Test
    void the_balance_tells_whether_we_are_known() throws InterruptedException {
        assertTells("GET /account/get-balance");
    }
}
