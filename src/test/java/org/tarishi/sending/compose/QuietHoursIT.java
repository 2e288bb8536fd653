package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.Gateways;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.SendingRows;
import org.tarishi.sending.dispatch.SweepOutbox;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** Messages keep the quiet hours of the country where they go: in Kenya those from nine in the evening to six. */
@OnDatabase
class QuietHoursIT {

    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-23T19:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-24T03:00:00Z");
    private static final String KENYAN = "+254712345678";
    private static final String GHANAIAN = "+233241234567";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(NIGHT);
    private SendingRows rows;
    private Node node;
    private long next = 1;

    QuietHoursIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        quietInKenya("false");
        node = Node.on(database, clock).put(GatewayLinks.class, new GatewayLinks());
    }

    private void quietInKenya(String promotional) {
        rows.sql("update country_profile set rules = jsonb_set(cast(rules as jsonb), '{quiet}',"
                + " '{\"from\": \"21:00:00\", \"to\": \"06:00:00\", \"promotional\": " + promotional + "}')"
                + " where country = 'KE'");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_is_written_at_night_goes_out_in_the_morning_and_says_why_it_waits() {
        write(Lane.NORMAL, draft(KENYAN));

        assertThat(claimed()).isEmpty();
        assertThat(events()).containsExactly("HELD quiet.held KE, 2026-11-24 06:00 Africa/Nairobi");
        clock.moveTo(MORNING);
        assertThat(claimed()).containsExactly(1L);
    }

    @Test
    void urgent_messages_answers_and_those_to_other_countries_go_at_night() {
        write(Lane.NORMAL, draft(KENYAN, A_DAY, true));
        write(Lane.NORMAL, draft(GHANAIAN));
        queue(Lane.REPLY, QueueUp.NOTHING, List.of(draft(KENYAN)));

        assertThat(claimed()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(events()).containsExactly("URGENT quiet.urgent KE, 2026-11-24 06:00 Africa/Nairobi");
    }

    @Test
    void hours_for_promotional_messages_hold_what_goes_to_many_at_once_only() {
        quietInKenya("true");
        write(Lane.NORMAL, draft(KENYAN));
        write(Lane.BULK, draft(KENYAN));

        assertThat(claimed()).containsExactly(1L);
    }

    @Test
    void what_would_not_be_worth_the_wait_is_refused_with_the_end_of_the_night() {
        Ready code = draft(KENYAN, Duration.ofHours(1), false);

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> write(Lane.NORMAL, draft(GHANAIAN), code));

        assertThat(refused.faults())
                .containsExactly(
                        Fault.at("messages[1].validity", "rule.quiet.outlived", "KE, 2026-11-24 06:00 Africa/Nairobi"));
        assertThat(rows.one("select count(*) from message")).isEqualTo("0");
    }

    @Test
    void what_still_waits_for_its_turn_when_the_night_begins_waits_for_the_morning() {
        clock.moveTo(EVENING);
        write(Lane.BULK, draft(KENYAN), draft(GHANAIAN));
        clock.moveTo(NIGHT);

        assertThat(claimed()).as("before anything swept").containsExactly(2L);
        sweep();

        assertThat(rows.one("select due_at from outbox where message_id = 1")).startsWith("2026-11-24 03:00");
        assertThat(events()).containsExactly("HELD quiet.held KE, 2026-11-24 06:00 Africa/Nairobi");
        sweep();
        assertThat(events()).as("told once").hasSize(1);
    }

    @Test
    void whoever_makes_it_due_at_night_it_is_not_handed_over_before_the_morning() {
        write(Lane.NORMAL, draft(KENYAN));
        rows.sql("update outbox set due_at = '2026-11-23'");

        assertThat(claimed()).isEmpty();
    }

    @Test
    void one_whose_worth_ends_at_night_says_that_the_quiet_hours_were_why() {
        clock.moveTo(EVENING);
        write(Lane.NORMAL, draft(KENYAN, Duration.ofHours(2), false));
        clock.moveTo(NIGHT);
        sweep();
        clock.moveTo(NIGHT.plusSeconds(1));

        assertThat(node.<Integer>transaction(() -> node.the(SweepOutbox.class).expireOutlived()))
                .isEqualTo(1);
        assertThat(rows.one("select state || ' ' || code from delivery")).isEqualTo("EXPIRED quiet.validity-over");
    }

    @Test
    void a_profile_that_changes_at_night_counts_at_once() {
        write(Lane.NORMAL, draft(KENYAN));
        rows.sql("update country_profile set rules = jsonb_set(cast(rules as jsonb), '{quiet,to}', '\"08:00:00\"')"
                + " where country = 'KE'");
        clock.moveTo(MORNING);

        assertThat(claimed()).isEmpty();
    }

    private void write(Lane lane, Ready... drafts) {
        queue(lane, node.the(QueueUp.class).countryFor(lane), List.of(drafts));
    }

    private void queue(Lane lane, QueueUp.Keeping keeping, List<Ready> drafts) {
        List<Message> messages = drafts.stream()
                .map(draft -> draft.message(next++, CLINIC, "asha", clock.instant()))
                .toList();
        node.transaction(() -> {
            node.the(QueueUp.class).queue(messages, drafts, lane, keeping);
            return true;
        });
    }

    private Ready draft(String to) {
        return draft(to, A_DAY, false);
    }

    private Ready draft(String to, Duration validity, boolean urgent) {
        Gateway gateway = node.the(Gateways.class).find(GATEWAY).orElseThrow();
        return new Ready(new PhoneNumber(to), "CLINIC", new SmsText("Your visit"), gateway, false, validity, urgent);
    }

    private List<Long> claimed() {
        return node
                .transaction(() -> node.the(ClaimDue.class)
                        .claim(GATEWAY, 10, "n1", clock.instant().plusSeconds(60)))
                .claims()
                .stream()
                .map(Claim::messageId)
                .toList();
    }

    private void sweep() {
        node.transaction(() -> node.the(SweepOutbox.class).holdQuiet());
    }

    private List<String> events() {
        return rows.read("select kind || ' ' || code || ' ' || detail from message_event order by id");
    }
}
