package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.receiving.inbox.GivenInbox.ASHA;
import static org.tarishi.receiving.inbox.GivenInbox.AT;
import static org.tarishi.receiving.inbox.GivenInbox.CLINIC;
import static org.tarishi.receiving.inbox.GivenInbox.OWN;
import static org.tarishi.receiving.inbox.GivenInbox.SCHOOL;
import static org.tarishi.receiving.inbox.GivenInbox.SHARED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;

@OnDatabase
class HearWishesIT {

    private final FreshDatabase database;
    private GivenInbox given;

    HearWishesIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_with_an_own_and_a_shared_gateway() {
        given = new GivenInbox(database);
        // texts are not what is tried here
        given.node().put(HeedStopWords.class, new HeedStopWords());
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void who_stopped_and_started_again_gets_messages_also_when_the_stop_is_read_once_more() {
        assertThat(hear(OWN, Wish.STOP, AT)).isTrue();
        assertThat(unwilling(CLINIC)).containsExactly(PhoneNumber.of(ASHA));

        assertThat(hear(OWN, Wish.START, AT.plusSeconds(30))).isTrue();
        assertThat(hear(OWN, Wish.STOP, AT)).isTrue();
        assertThat(unwilling(CLINIC)).isEmpty();
    }

    @Test
    void over_a_shared_gateway_it_is_the_project_that_wrote_last_who_is_told_to_stop() {
        assertThat(hear(SHARED, Wish.STOP, AT)).isFalse();

        given.wrote(101, CLINIC, SHARED, ASHA);
        given.wrote(102, SCHOOL, SHARED, ASHA);

        assertThat(hear(SHARED, Wish.STOP, AT)).isTrue();
        assertThat(unwilling(SCHOOL)).containsExactly(PhoneNumber.of(ASHA));
        assertThat(unwilling(CLINIC)).isEmpty();
    }

    @Test
    void a_short_code_that_wants_no_messages_is_nobody_we_write_to() {
        assertThat(hear(OWN, new OptedOut("22395", "", Wish.STOP, "STOP"), AT)).isTrue();

        assertThat(given.count("opt_out")).isZero();
    }

    private boolean hear(long gateway, Wish wish, Instant at) {
        return hear(gateway, new OptedOut("254712345678", "22395", wish, wish.name()), at);
    }

    private boolean hear(long gateway, OptedOut told, Instant at) {
        return given.node()
                .transaction(() -> given.node()
                        .the(HearWishes.class)
                        .hear(given.node().the(Gateways.class).find(gateway).orElseThrow(), told, at));
    }

    private Set<PhoneNumber> unwilling(ProjectId project) {
        return given.node().the(OptOuts.class).among(project, List.of(PhoneNumber.of(ASHA)));
    }
}
