package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Word;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class AdvanceRequestIT {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00.123456789Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final Caller AMINA = person(1, null);
    private static final Caller ADA = person(3, PlatformRole.ADMIN);

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private final Acting acting = new Acting();
    private Node node;

    AdvanceRequestIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.sql("truncate project, account, gateway_request, request_event, audit_entry cascade");
        database.sql(
                "insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        acting.as(AMINA);
        node = newNode();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void every_move_leaves_one_row_and_the_rows_are_chained() {
        long id = aDraft();
        move(node, id, 1, Move.HOLD);
        clock.move(Duration.ofDays(1));
        moveAs(ADA, id, 2, Move.RESUME);

        assertThat(node.the(RequestHistory.class).of(id))
                .extracting(RequestEvent::getMove)
                .containsExactly(Move.HOLD, Move.RESUME);
        assertThat(node.the(RequestHistory.class).isWhole(id)).isTrue();
        assertThat(database.one("select actor || ': ' || action || ' ' || subject || ' ' || detail from audit_entry"
                        + " order by id desc limit 1"))
                .isEqualTo("person3: request.moved KE-1 RESUME DRAFT > DRAFT");
    }

    @Test
    void a_row_that_is_changed_or_taken_out_later_shows() {
        long id = aDraft();
        moveAs(ADA, id, 1, Move.HOLD);
        moveAs(ADA, id, 2, Move.RESUME);

        database.sql("update request_event set actor = 'somebody else' where move = 'HOLD'");
        assertThat(newNode().the(RequestHistory.class).isWhole(id)).isFalse();
        database.sql("delete from request_event where move = 'HOLD'");
        assertThat(newNode().the(RequestHistory.class).isWhole(id)).isFalse();
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told_who_was_faster_and_nothing_of_theirs_is_done() {
        long id = aDraft();
        moveAs(ADA, id, 1, Move.HOLD);

        assertThatThrownBy(() -> moveAs(person(4, PlatformRole.ADMIN), id, 1, Move.HOLD))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).args())
                                .containsExactly("KE-1", "person3", Word.of(Move.HOLD), Word.of(RequestState.DRAFT)));
        assertThat(node.the(RequestHistory.class).of(id)).hasSize(1);
    }

    @Test
    void fifty_clicks_at_once_are_one_move() throws Exception {
        long id = aDraft();
        ExecutorService clicks = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int click = 0; click < 50; click++) {
                all.add(() -> clicked(id));
            }
            int worked = 0;
            for (Future<Boolean> each : clicks.invokeAll(all)) {
                worked += each.get() ? 1 : 0;
            }
            assertThat(worked).isEqualTo(1);
        } finally {
            clicks.shutdown();
        }

        assertThat(node.the(RequestHistory.class).of(id)).hasSize(1);
    }

    @Test
    void another_projects_request_does_not_exist() {
        long id = aDraft();

        assertThatThrownBy(() -> node.transaction(() -> node.the(AdvanceRequest.class)
                        .inProject(new ProjectId(2), id, 1, Move.HOLD, GivenRequest.goodStep(Move.HOLD))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> node.the(Requests.class).get(new ProjectId(2), id))
                .isInstanceOf(NotFound.class);
    }

    private boolean clicked(long id) {
        try (Node mine = newNode()) {
            mine.transaction(() -> mine.the(AdvanceRequest.class)
                    .byItself(id, Move.EXPIRE_DRAFT, GivenRequest.goodStep(Move.EXPIRE_DRAFT)));
            return true;
        } catch (RuleBroken late) {
            return false;
        }
    }

    private long aDraft() {
        long id = node.transaction(() -> {
            GatewayRequest draft = GivenRequest.in(RequestState.DRAFT);
            node.the(Requests.class).add(draft);
            return draft.getId();
        });
        clock.move(Duration.ofDays(60));
        return id;
    }

    private void moveAs(Caller caller, long id, long seen, Move move) {
        acting.as(caller);
        node.transaction(() -> node.the(AdvanceRequest.class).onPlatform(id, seen, move, stepFor(move)));
    }

    private void move(Node on, long id, long seen, Move move) {
        database.sql(
                "insert into account (id, sign_in_name, full_name, password_hash, created_at, version) values (1, 'amina', 'Amina', '', now(), 1)");
        database.sql("insert into membership values (1, 1, 'MANAGER', now())");
        on.transaction(() -> on.the(AdvanceRequest.class).inProject(CLINIC, id, seen, move, stepFor(move)));
    }

    private Step stepFor(Move move) {
        return move == Move.HOLD
                ? new Step.Hold(
                        "The ministry is asked.", Guard.day(clock.instant()).plusDays(30))
                : GivenRequest.goodStep(move);
    }

    private Node newNode() {
        return acting.on(Node.on(database, clock));
    }

    private static Caller person(long id, PlatformRole role) {
        return new Caller.Person(id, "person" + id, "Person " + id, Optional.ofNullable(role));
    }
}
