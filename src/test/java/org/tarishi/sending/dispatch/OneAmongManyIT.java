package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** One project's campaign over a slow shared gateway does not keep another project's message waiting. */
@OnServer
class OneAmongManyIT {

    private static final int MANY = 200_000;
    private static final int PER_SECOND = 20;
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String TAG = "424242";

    private final Sink provider = Sink.answeringAfter(Duration.ofMillis(20));
    private final GivenProject campaign;
    private final GivenProject clinic;
    private final GivenGateway gateway;
    private final Http program;

    OneAmongManyIT(TestServer server) {
        TestAccounts accounts = TestAccounts.on(server);
        ProjectId small = accounts.project();
        campaign = GivenProject.of(server, accounts.project());
        clinic = GivenProject.of(server, small);
        gateway = campaign.shared("httptemplate", provider.settings());
        clinic.grant(gateway);
        clinic.routeAllOver(gateway);
        program = accounts.key(small, "messages:write");
    }

    @BeforeEach
    void two_hundred_thousand_wait() {
        campaign.allow(provider.host());
        campaign.sql(
                "update gateway set per_second = ?, state = 'PAUSED', pause_reason = 'paused.by-a-person' where id = ?",
                PER_SECOND,
                gateway.id());
        campaign.sql(
                "insert into message select ? * 1000000 + i, ?, ?, '+254712345678', '', 'Your visit', 'GSM_7', 1, 'tests',"
                        + " now() + interval '1 day', now() from generate_series(1, ?) i",
                gateway.id(),
                campaign.id(),
                gateway.id(),
                MANY);
        campaign.sql(
                "insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts, segments)"
                        + " select id, project_id, gateway_id, 2, now(), valid_until, 0, 1 from message"
                        + " where project_id = ?",
                campaign.id());
        campaign.sql("update gateway set state = 'LIVE' where id = ?", gateway.id());
    }

    @AfterEach
    void nothing_is_left() {
        campaign.sql("update gateway set state = 'PAUSED' where id = ?", gateway.id());
        campaign.sql("delete from outbox where gateway_id = ?", gateway.id());
        campaign.sql("delete from message where project_id = ?", campaign.id());
        campaign.sql("delete from delivery where gateway_id = ?", gateway.id());
        provider.close();
    }

    @Test
    void a_single_message_leaves_within_five_seconds_while_the_gateway_works_off_two_hundred_thousand() {
        Await.until(() -> provider.came() >= PER_SECOND);
        String message = "{\"messages\": [{\"to\": \"+254712345678\", \"text\": \"Your result #" + TAG + "\"}]}";

        assertThat(program.post("api/v1/messages", "application/json", message).statusCode())
                .isEqualTo(202);
        long accepted = System.nanoTime();
        Await.until(() -> provider.seen().containsKey(TAG));
        Duration waited = Duration.ofNanos(System.nanoTime() - accepted);

        assertThat(waited).isLessThanOrEqualTo(PROMISED);
        assertThat(waiting()).isGreaterThan(MANY / 2);
    }

    private long waiting() {
        return (Long) campaign.value("select count(*) from outbox where project_id = ?", campaign.id());
    }
}
