package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;

@OnDatabase
class ChooseSendersIT {

    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final long SHARED = 31;
    private static final PhoneNumber ASHA = PhoneNumber.of("+254712345678");
    private static final PhoneNumber UGANDAN = PhoneNumber.of("+256772123456");
    private static final PhoneNumber GERMAN = PhoneNumber.of("+4915112345678");

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at("2026-11-25T08:00:00Z");
    private SendingRows rows;
    private Node node;

    ChooseSendersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate gateway_number cascade");
        rows.sql("truncate sender_choice");
        rows.sql("update gateway set sender = 'CLINIC' where id = " + GATEWAY);
        rows.gateway(SHARED, "null");
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_gateway_without_numbers_shows_its_own_sender() {
        assertThat(choose(CLINIC, GATEWAY, ASHA)).isEqualTo("CLINIC");
        assertThat(node.the(ChooseSenders.class).allowed(CLINIC, gateway(GATEWAY)))
                .isEmpty();
    }

    @Test
    void a_gateway_with_numbers_shows_one_of_them_and_nothing_else_may_be_shown() {
        number(1, GATEWAY, "SHORT_CODE", "22395", "KE");

        assertThat(choose(CLINIC, GATEWAY, ASHA)).isEqualTo("22395");
        assertThat(node.the(ChooseSenders.class).allowed(CLINIC, gateway(GATEWAY)))
                .contains(List.of("22395"));
    }

    @Test
    void several_numbers_are_shown_evenly_and_each_recipient_keeps_theirs() {
        number(1, GATEWAY, "SHORT_CODE", "22395", "KE");
        number(2, GATEWAY, "LONG_CODE", "+254711000001", "KE");
        number(3, GATEWAY, "SIM", "+254711000002", "KE");
        List<PhoneNumber> many = IntStream.range(0, 900)
                .mapToObj(i -> PhoneNumber.of("+254712" + (100_000 + i)))
                .toList();

        Map<PhoneNumber, String> first = choose(CLINIC, GATEWAY, many);
        assertThat(first.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSize(3)
                .allSatisfy((sender, count) -> assertThat(count).isBetween(250L, 350L));

        number(4, GATEWAY, "SHORT_CODE", "22396", "KE");
        assertThat(choose(CLINIC, GATEWAY, many)).isEqualTo(first);
    }

    @Test
    void who_saw_the_only_number_keeps_seeing_it_when_others_come() {
        number(9, GATEWAY, "SHORT_CODE", "22395", "KE");
        for (int i = 0; i < 40; i++) {
            rows.sql("insert into message values (" + (500 + i) + ", 1, 11, '+2547120000" + (10 + i)
                    + "', '22395', 'Hi', 'GSM7', 1, 'x', now(), now())");
        }
        number(1, GATEWAY, "SHORT_CODE", "22396", "KE");

        List<PhoneNumber> written = IntStream.range(0, 40)
                .mapToObj(i -> PhoneNumber.of("+2547120000" + (10 + i)))
                .toList();
        assertThat(choose(CLINIC, GATEWAY, written).values()).containsOnly("22395");
    }

    @Test
    void a_number_of_the_recipients_country_comes_first_and_short_codes_stay_at_home() {
        number(1, GATEWAY, "SHORT_CODE", "22395", "KE");
        number(2, GATEWAY, "SHORT_CODE", "8008", "UG");
        assertThat(choose(CLINIC, GATEWAY, ASHA)).isEqualTo("22395");
        assertThat(choose(CLINIC, GATEWAY, UGANDAN)).isEqualTo("8008");
        assertThat(choose(CLINIC, GATEWAY, GERMAN)).isEqualTo("CLINIC");

        number(3, GATEWAY, "LONG_CODE", "+254711000001", "KE");
        assertThat(choose(CLINIC, GATEWAY, GERMAN)).isEqualTo("+254711000001");
    }

    @Test
    void when_the_lease_ends_its_recipients_see_another_number_and_keep_that_one() {
        number(1, GATEWAY, "SHORT_CODE", "22395", "KE");
        number(2, GATEWAY, "SHORT_CODE", "22396", "KE");
        String before = choose(CLINIC, GATEWAY, ASHA);

        rows.sql("update gateway_number set lease_end = '2026-11-30' where address = '" + before + "'");
        clock.move(Duration.ofDays(6));
        String after = choose(CLINIC, GATEWAY, ASHA);
        assertThat(after).isNotEqualTo(before).isIn("22395", "22396");

        number(3, GATEWAY, "SHORT_CODE", "22397", "KE");
        assertThat(choose(CLINIC, GATEWAY, ASHA)).isEqualTo(after);
    }

    @Test
    void an_answer_comes_from_the_number_that_was_texted() {
        number(1, GATEWAY, "SHORT_CODE", "22395", "KE");
        number(2, GATEWAY, "SHORT_CODE", "22396", "KE");
        String first = choose(CLINIC, GATEWAY, ASHA);

        GatewayNumber other = node.transaction(() -> node.the(Numbers.class).current(GATEWAY).stream()
                .filter(number -> !number.getAddress().equals(first))
                .findFirst()
                .orElseThrow());
        node.transaction(() -> {
            node.the(ChooseSenders.class).seen(CLINIC, other, ASHA.e164());
            return true;
        });
        assertThat(choose(CLINIC, GATEWAY, ASHA)).isEqualTo(other.getAddress());
    }

    @Test
    void a_number_that_one_project_has_alone_is_not_shown_for_another() {
        number(1, SHARED, "SHORT_CODE", "22395", "KE");
        rows.sql("update gateway_number set project_id = 1");

        assertThat(choose(CLINIC, SHARED, ASHA)).isEqualTo("22395");
        assertThat(choose(SCHOOL, SHARED, ASHA)).isEmpty();
        assertThat(node.the(ChooseSenders.class).allowed(SCHOOL, gateway(SHARED)))
                .contains(List.of());
    }

    private String choose(ProjectId project, long gateway, PhoneNumber recipient) {
        return choose(project, gateway, List.of(recipient)).get(recipient);
    }

    private Map<PhoneNumber, String> choose(ProjectId project, long gateway, Collection<PhoneNumber> recipients) {
        clock.move(Duration.ofSeconds(2)); // what is known of numbers is a second old at most
        return node.transaction(() -> node.the(ChooseSenders.class).choose(project, gateway(gateway), recipients));
    }

    private Gateway gateway(long id) {
        return node.the(Gateways.class).find(id).orElseThrow();
    }

    private void number(long id, long gateway, String kind, String address, String country) {
        rows.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, created_at, version) values ("
                        + id + ", " + gateway + ", '" + kind + "', '" + address + "', '" + country
                        + "', 'SENDER', now(), 0)");
    }
}
