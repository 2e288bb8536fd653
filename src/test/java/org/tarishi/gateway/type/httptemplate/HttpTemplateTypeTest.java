package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tarishi.gateway.http.LoopbackHttp;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.Replay;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpTemplateTypeTest implements GatewayTypeContract {

    private static final long REFERENCE = 812345678901234567L;
    private static final String PLAIN = "Habari yako?";
    private static final String AMHARIC = "ሰላም";

    /** Computed with {@code openssl dgst -hmac} over the body of json-inbound.http and the canary. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "hmac-sha256-hex",
            "8b238fcbbfcd08c0666e0cf5643f57adb5fb4a5b2012b27809258dc0c6355ec2",
            "hmac-sha256-base64",
            "iyOPy7/NCMBmbgz1ZD9XrbX7SlsgErJ4CSWNwMY1XsI=",
            "hmac-sha1-hex",
            "0a72107cd6e53b4895deec8861951998495482fd",
            "hmac-sha1-base64",
            "CnIQfNblO0iV3uyIYZUZmElUgv0=");

    private final HttpTemplateType type = new HttpTemplateType();
    private final LoopbackHttp http = new LoopbackHttp(CLOCK);

    @AfterAll
    void stop() {
        http.close();
    }

    @Override
    public GatewayType type() {
        return type;
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("json-accepted", Map.of(), "Habari \"dunia\" \\ ü {to}"), "176400000000001");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("json-refused", bearer(), PLAIN), "Invalid number for this network");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("json-throttled", basic(), PLAIN), "7");
    }

    @Override
    public Attempt silence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<String, String> values = new HashMap<>(Map.of("authentication", "header", "auth-header", "X-Key"));
            values.put("url", "http://127.0.0.1:" + silent.getLocalPort() + "/{reference}?key={secret}");
            return submit(filledIn(values), PLAIN);
        }
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("json-delivered", "report", "\"delivered\"", "\"teleported\"");
    }

    private static Map<String, String> bearer() {
        return Map.of("authentication", "bearer");
    }

    private static Map<String, String> basic() {
        return Map.of("authentication", "basic", "user", "hub");
    }

    @Test
    void money_gone_pauses_the_gateway_even_with_status_200() throws InterruptedException {
        Trouble trouble = deferred(play("json-no-credit", Map.of(), PLAIN)).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CREDIT);
        assertThat(trouble.code()).isEqualTo("gateway.no-credit");
        assertThat(trouble.providerCode()).isEqualTo("Insufficient balance on account 7");
    }

    @Test
    void a_key_that_is_not_accepted_pauses_the_gateway_and_is_not_shown_when_the_provider_echoes_it()
            throws InterruptedException {
        Attempt attempt = play("json-wrong-key", bearer(), PLAIN);
        Trouble trouble = deferred(attempt).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CONFIG);
        assertThat(trouble.providerCode()).isEqualTo("401");
        assertThat(trouble.detail()).contains("unknown key •••");
        assertThat(attempt.exchange().text()).contains("< HTTP 401").doesNotContain("s3cret");
    }

    @Test
    void trouble_at_the_provider_is_tried_again() throws InterruptedException {
        assertThat(deferred(play("json-unavailable", Map.of(), PLAIN)).trouble().errorClass())
                .isEqualTo(ErrorClass.RETRY);
    }

    @Test
    void a_proxy_that_got_no_answer_leaves_the_end_open() throws InterruptedException {
        assertThat(play("json-behind", Map.of(), PLAIN).outcome())
                .isEqualTo(new Unknown("gateway.no-answer-behind", "HTTP 504"));
    }

    @Test
    void a_page_in_place_of_an_answer_leaves_the_end_open() throws InterruptedException {
        Unknown unknown = (Unknown) play("json-html", Map.of(), PLAIN).outcome();

        assertThat(unknown.code()).isEqualTo("gateway.no-id");
        assertThat(unknown.detail()).contains("Sign in to the network");
    }

    @Test
    void success_without_an_id_leaves_the_end_open_unless_no_id_is_expected() throws InterruptedException {
        assertThat(play("json-no-id", Map.of(), PLAIN).outcome()).isInstanceOf(Unknown.class);
        assertThat(play("json-no-id", Map.of("id-path", ""), PLAIN).outcome()).isEqualTo(new Accepted(""));
    }

    @Test
    void success_is_what_the_rule_says() throws InterruptedException {
        Map<String, String> rule = Map.of("success", "json", "success-test", "$.status = queued", "id-path", "");
        Map<String, String> other = Map.of("success", "json", "success-test", "$.status = sent", "id-path", "");

        assertThat(play("json-no-id", rule, PLAIN).outcome()).isEqualTo(new Accepted(""));
        assertThat(((Unknown) play("json-no-id", other, PLAIN).outcome()).code())
                .isEqualTo("gateway.not-understood");
    }

    @Test
    void a_moved_or_mistyped_address_pauses_the_gateway_and_fails_no_message() throws InterruptedException {
        assertThat(deferred(play("json-moved", Map.of(), PLAIN)).trouble().code())
                .isEqualTo("gateway.redirect");
        assertThat(deferred(play("json-no-page", Map.of(), PLAIN)).trouble().code())
                .isEqualTo("gateway.wrong-address");
    }

    @Test
    void an_own_error_line_comes_before_what_a_status_usually_means() throws InterruptedException {
        Map<String, String> own = Map.of("errors", "status 5xx = PERM\nstatus 503 = THROTTLE");
        assertThat(((Refused) play("json-unavailable", own, PLAIN).outcome())
                        .trouble()
                        .providerCode())
                .isEqualTo("503");

        Map<String, String> uncertain = Map.of("errors", "body /queued/ = UNCERTAIN");
        assertThat(play("json-unavailable", uncertain, PLAIN).outcome()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_connection_refused_is_tried_again_and_leaves_no_exchange() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Attempt attempt = submit(filledIn(Map.of("url", "http://127.0.0.1:" + port + "/")), PLAIN);

        assertThat(deferred(attempt).trouble()).satisfies(trouble -> {
            assertThat(trouble.errorClass()).isEqualTo(ErrorClass.RETRY);
            assertThat(trouble.code()).isEqualTo("http.refused");
        });
        assertThat(attempt.exchange().text()).isEmpty();
    }

    @Test
    void an_address_that_is_not_allowed_pauses_the_gateway() {
        Attempt attempt = submit(filledIn(Map.of("url", "https://10.0.0.1/")), PLAIN);

        assertThat(deferred(attempt).trouble()).satisfies(trouble -> {
            assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CONFIG);
            assertThat(trouble.code()).isEqualTo("http.not-allowed");
        });
    }

    @Test
    void xml_is_written_and_read() throws InterruptedException {
        Map<String, String> xml = Map.of(
                "body",
                "xml",
                "template",
                "<sms id=\"{reference}\"><to>{to}</to><text>{text}</text></sms>",
                "number-format",
                "digits",
                "id-path",
                "<messageId>([^<]+)</messageId>");

        assertThat(play("xml-accepted", xml, "5 < 6 & \"7\"").outcome()).isEqualTo(new Accepted("ab-12"));
    }

    @Test
    void a_text_that_the_charset_cannot_hold_is_refused_and_not_mutilated() {
        Map<String, String> latin = Map.of("charset", "iso-8859-1", "body", "form", "template", "text={text}");
        Attempt attempt = submit(filledIn(latin), AMHARIC);

        assertThat(((Refused) attempt.outcome()).trouble().code()).isEqualTo("gateway.charset");
    }

    @Test
    void kannel_takes_messages_plain_and_in_unicode() throws InterruptedException {
        assertThat(play("kannel-accepted", preset("kannel"), PLAIN).outcome()).isEqualTo(new Accepted(""));
        assertThat(play("kannel-unicode", preset("kannel"), AMHARIC).outcome()).isEqualTo(new Accepted(""));
    }

    @Test
    void kannel_refuses_a_wrong_password_and_asks_for_patience() throws InterruptedException {
        assertThat(deferred(play("kannel-denied", preset("kannel"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.CONFIG);
        assertThat(deferred(play("kannel-busy", preset("kannel"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.RETRY);
    }

    @Test
    void kannel_reports_by_our_reference() {
        assertThat(read("kannel-report", "report", preset("kannel")))
                .isEqualTo(new StatusReport(
                        MessageHandle.ours("812345678901234567"),
                        ReportedState.DELIVERED,
                        "",
                        "id:1a2b sub:001 dlvrd:001 stat:DELIVRD",
                        Optional.empty()));
    }

    @Test
    void kannel_brings_texts_and_gets_no_words_back_that_it_would_send_to_the_phone() {
        assertThat(read("kannel-inbound", "inbound", preset("kannel")))
                .isEqualTo(new InboundSms(
                        "8f14e45f",
                        "+254712345678",
                        "20880",
                        "JOIN now!",
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-23T07:59:30Z"))));
        assertThat(understood("kannel-inbound", "inbound", preset("kannel"))
                        .answer()
                        .body())
                .isEmpty();
    }

    @Test
    void jasmin_takes_messages_plain_and_in_unicode() throws InterruptedException {
        assertThat(play("jasmin-accepted", preset("jasmin"), PLAIN).outcome())
                .isEqualTo(new Accepted("07033084-5cfd-4812-90a4-e4d24ffb6e3d"));
        assertThat(play("jasmin-unicode", preset("jasmin"), AMHARIC).outcome())
                .isEqualTo(new Accepted("07033084-5cfd-4812-90a4-e4d24ffb6e3e"));
    }

    @Test
    void jasmin_says_with_one_status_what_means_different_things() throws InterruptedException {
        assertThat(((Refused) play("jasmin-no-route", preset("jasmin"), PLAIN).outcome())
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.PERM);
        assertThat(deferred(play("jasmin-no-credit", preset("jasmin"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.CREDIT);
        assertThat(deferred(play("jasmin-too-fast", preset("jasmin"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.THROTTLE);
    }

    @Test
    void jasmin_reports_and_gets_the_words_that_it_waits_for() {
        assertThat(read("jasmin-report", "report", preset("jasmin")))
                .isEqualTo(new StatusReport(
                        MessageHandle.remote("07033084-5cfd-4812-90a4-e4d24ffb6e3d"),
                        ReportedState.UNDELIVERED,
                        "034",
                        "Habari",
                        Optional.empty()));
        assertThat(understood("jasmin-report", "report", preset("jasmin"))
                        .answer()
                        .body())
                .isEqualTo("ACK/Jasmin");
    }

    @Test
    void jasmin_brings_unicode_texts_as_octets() {
        InboundSms sms = (InboundSms) read("jasmin-inbound", "inbound", preset("jasmin"));

        assertThat(sms.text()).isEqualTo(AMHARIC);
        assertThat(sms.from()).isEqualTo("+254712345678");
    }

    @Test
    void a_plain_provider_brings_texts_and_reports_in_json_or_in_the_address() {
        assertThat(read("json-inbound", "inbound", Map.of()))
                .isEqualTo(new InboundSms(
                        "mo-1",
                        "+254712345678",
                        "20880",
                        "Ndiyo ✓",
                        Optional.empty(),
                        Optional.of(Instant.ofEpochSecond(1764000000))));
        for (String name : new String[] {"json-delivered", "query-delivered"}) {
            StatusReport report = (StatusReport) read(name, "report", Map.of());
            assertThat(report.about()).isEqualTo(MessageHandle.remote("176400000000001"));
            assertThat(report.state()).isEqualTo(ReportedState.DELIVERED);
        }
    }

    @Test
    void the_same_report_read_twice_is_the_same() {
        CallbackRequest request = Recording.of(getClass(), "json-delivered").asCallback("report");

        assertThat(type.read(request, filledIn(Map.of()))).isEqualTo(type.read(request, filledIn(Map.of())));
    }

    @Test
    void many_reports_may_come_at_once() {
        Map<String, String> fields = Map.of(
                "report-fields",
                "each = $.results[*]\nid = messageId\nstate = $.status.name\ncode = $.error.id\nat = doneAt");

        assertThat(understood("json-batch", "report", fields).events())
                .containsExactly(
                        new StatusReport(
                                MessageHandle.remote("a"),
                                ReportedState.DELIVERED,
                                "",
                                "DELIVERED",
                                Optional.of(Instant.parse("2026-11-23T08:00:01Z"))),
                        new StatusReport(
                                MessageHandle.remote("b"), ReportedState.EXPIRED, "7", "EXPIRED", Optional.empty()));
    }

    @Test
    void xml_brings_parts_and_local_numbers() {
        Map<String, String> fields = Map.of(
                "inbound-fields",
                "id = ref\nfrom = sender\nto = dest\ntext = /mo/msg\npart-reference = /mo/concat/@ref\n"
                        + "part-total = /mo/concat/@total\npart-number = /mo/concat/@seq",
                "country",
                "KE");

        assertThat(read("xml-inbound", "inbound", fields))
                .isEqualTo(new InboundSms(
                        "x9",
                        "+254712345678",
                        "20880",
                        "Karibu & asante",
                        Optional.of(new Part(5, 2, 1)),
                        Optional.empty()));
    }

    @Test
    void entities_of_a_document_are_never_resolved() {
        CallbackRequest evil = callback(
                "xml-inbound", "inbound", "<mo ", "<!DOCTYPE mo [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><mo ");

        assertThat(type.read(evil, filledIn(Map.of()))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_text_without_a_sender_is_kept_for_a_person() {
        CallbackRequest odd = callback("json-inbound", "inbound", "\"from\"", "\"who\"");

        assertThat(((Unreadable) type.read(odd, filledIn(Map.of()))).answer().status())
                .isEqualTo(200);
    }

    @Test
    void a_secret_in_a_header_or_field_must_be_right() {
        Map<String, String> header = Map.of("callback-auth", "header", "callback-auth-name", "X-Token");
        Map<String, String> field = Map.of("callback-auth", "field", "callback-auth-name", "token");
        CallbackRequest with = withHeader("json-inbound", "X-Token", CANARY);
        CallbackRequest wrong = withHeader("json-inbound", "X-Token", CANARY + "x");
        CallbackRequest inside = callback("json-inbound", "inbound", "{", "{\"token\":\"cAn4ry+s3cret/\\\"&=ü\",");

        assertThat(type.read(with, filledIn(header))).isInstanceOf(Understood.class);
        assertThat(type.read(wrong, filledIn(header))).isInstanceOf(Forged.class);
        assertThat(type.read(with, filledIn(field))).isInstanceOf(Forged.class);
        assertThat(type.read(inside, filledIn(field))).isInstanceOf(Understood.class);
    }

    @Test
    void a_signature_must_be_right_in_each_of_its_spellings() {
        SIGNATURES.forEach((kind, code) -> {
            Map<String, String> settings = Map.of("callback-auth", kind, "callback-auth-name", "X-Signature");
            assertThat(type.read(withHeader("json-inbound", "X-Signature", code), filledIn(settings)))
                    .as(kind)
                    .isInstanceOf(Understood.class);
            assertThat(type.read(
                            withHeader("json-inbound", "X-Signature", "!" + code.substring(1)), filledIn(settings)))
                    .as(kind)
                    .isInstanceOf(Forged.class);
        });
        Map<String, String> hex = Map.of("callback-auth", "hmac-sha256-hex", "callback-auth-name", "X-Signature");
        assertThat(type.read(
                        withHeader("json-inbound", "X-Signature", "sha256=" + SIGNATURES.get("hmac-sha256-hex")),
                        filledIn(hex)))
                .isInstanceOf(Understood.class);
        assertThat(type.read(callback("json-inbound", "inbound", "", ""), filledIn(hex)))
                .isInstanceOf(Forged.class);
    }

    private Map<String, String> preset(String code) {
        Map<String, String> values = new HashMap<>(type.presets().stream()
                .filter(preset -> preset.code().equals(code))
                .map(Preset::values)
                .findFirst()
                .orElseThrow());
        values.put("user", "hub");
        return values;
    }

    /** Submits against the recording and checks that what was asked is what was recorded. */
    private Attempt play(String name, Map<String, String> changes, String text) throws InterruptedException {
        Recording recording = Recording.of(getClass(), name);
        String target = recording.said().target();
        String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        try (Replay replay = new Replay(recording)) {
            Map<String, String> values = new HashMap<>(changes);
            values.put("url", replay.address() + path);
            Attempt attempt = submit(filledIn(values), text);
            assertAsked(replay.asked(), recording.said());
            return attempt;
        }
    }

    private static void assertAsked(Recording.Half asked, Recording.Half recorded) {
        assertThat(asked.method()).isEqualTo(recorded.method());
        if (recorded.target().indexOf('?') >= 0) {
            assertThat(asked.target()).isEqualTo(recorded.target());
        }
        assertThat(asked.headers()).containsAllEntriesOf(recorded.headers());
        if (!recorded.body().isEmpty()) {
            assertThat(asked.body().replaceAll("\\s*\n\\s*", "").replace("\": ", "\":"))
                    .isEqualTo(recorded.body());
        }
    }

    private Attempt submit(Settings settings, String text) {
        LinkContext context = new LinkContext(
                http,
                request -> {
                    throw new AssertionError("this type receives nothing by itself");
                },
                CLOCK,
                point -> "https://hub.example.org/callbacks/t/" + point);
        Submission submission = GatewayTypeContract.aSubmission(REFERENCE, text);
        try (GatewayLink link = type.open(settings, context)) {
            return link.submit(submission);
        }
    }

    private static Deferred deferred(Attempt attempt) {
        SubmitOutcome outcome = attempt.outcome();
        assertThat(outcome).isInstanceOf(Deferred.class);
        return (Deferred) outcome;
    }

    private Object read(String name, String point, Map<String, String> changes) {
        return understood(name, point, changes).events().get(0);
    }

    private Understood understood(String name, String point, Map<String, String> changes) {
        Recording recording = Recording.of(getClass(), name);
        CallbackReading reading = type.read(recording.asCallback(point), filledIn(changes));
        assertThat(reading).isInstanceOf(Understood.class);
        assertThat(((Understood) reading).answer().status())
                .isEqualTo(recording.answered().status());
        return (Understood) reading;
    }

    private CallbackRequest callback(String name, String point, String from, String to) {
        CallbackRequest request = Recording.of(getClass(), name).asCallback(point);
        String body = request.text(StandardCharsets.UTF_8);
        String changed = from.isEmpty()
                ? body
                : body.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        return new CallbackRequest(
                point,
                request.method(),
                request.url(),
                request.query(),
                request.headers(),
                changed.getBytes(StandardCharsets.UTF_8),
                request.address());
    }

    private CallbackRequest withHeader(String name, String header, String value) {
        CallbackRequest request = Recording.of(getClass(), name).asCallback("inbound");
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put(header, value);
        return new CallbackRequest(
                "inbound",
                request.method(),
                request.url(),
                request.query(),
                headers,
                request.body(),
                request.address());
    }
}
