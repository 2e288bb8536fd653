package org.tarishi.onboarding.notice;

import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.OTIENO;
import static org.tarishi.onboarding.GivenRequest.PIA;
import static org.tarishi.onboarding.GivenRequest.START;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Caller;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.mail.Mailbox;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** A node with the people of {@link GivenRequest}, one request of theirs, and a mailbox that keeps what it is given. */
public final class NoticeRows implements AutoCloseable {

    /** A mail that went out. */
    public record Mail(String to, String subject, String text) {}

    /** Takes mails while it works. */
    public static final class Kept extends Mailbox {

        public final List<Mail> mails = new ArrayList<>();
        public boolean works = true;

        @Override
        public boolean send(String to, String subject, String text) {
            return works && mails.add(new Mail(to, subject, text));
        }
    }

    public final MovableClock clock = MovableClock.at(START);
    public final Kept mailbox = new Kept();
    public final Node node;

    private final FreshDatabase database;
    private final Acting acting = new Acting();

    public NoticeRows(FreshDatabase database) {
        this.database = database;
        sql("truncate project, account, gateway_request cascade");
        sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        person(AMINA, "null");
        person(OTIENO, "null");
        person(ADA, "'ADMIN'");
        person(GivenRequest.ELIAS, "'ADMIN'");
        person(PIA, "'APPROVER'");
        sql("insert into membership values (1, 1, 'MANAGER', now()), (1, 2, 'OWNER', now())");
        node = acting.on(Node.on(database, clock))
                .put(Mailbox.class, mailbox)
                .put(
                        HubConfig.class,
                        new HubConfig(Path.of("."), "https://hub.example.org", Duration.ofMinutes(1), false));
    }

    private void person(Actor actor, String role) {
        sql(
                "insert into account (id, sign_in_name, full_name, email, password_hash, platform_role, created_at, version)"
                        + " values (%d, '%s', '%s', '%s@example.org', '', %s, now(), 1)"
                                .formatted(actor.accountId(), actor.label(), actor.label(), actor.label(), role));
    }

    /** The request, number 1, where the test needs it. */
    public NoticeRows request(RequestState state) {
        node.transaction(() -> {
            node.the(Requests.class).add(GivenRequest.in(state));
            return true;
        });
        return this;
    }

    /** A live gateway of the platform's, granted to nobody. */
    public void sharedGateway(long id) {
        sql("insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                + " in_flight, per_second, created_at, version) values (" + id + ", null, 'simulator', 'Gateway " + id
                + "', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
    }

    /** Somebody makes a move, and everybody is told. */
    public void move(Move move, Actor by) {
        node.transaction(() -> {
            GatewayRequest request = node.the(Requests.class).locked(1).orElseThrow();
            Moved moved = request.take(move, GivenRequest.goodStep(move), by, clock.instant());
            node.the(RequestHistory.class).add(request, moved);
            node.the(NoticesOfMoves.class).moved(new RequestMoved(1, request.getReference(), request.project(), moved));
            return true;
        });
    }

    /** From now on this one reads. */
    public NoticeRows as(Actor reader) {
        Optional<PlatformRole> role =
                reader.accountId() == ADA.accountId() ? Optional.of(PlatformRole.ADMIN) : Optional.empty();
        acting.as(new Caller.Person(reader.accountId(), reader.label(), reader.label(), role));
        return this;
    }

    public List<String> read() {
        return node.the(Notices.class).mine().stream()
                .map(row -> row.notice().getKey())
                .toList();
    }

    /** One call from outside. */
    public void run(Runnable deed) {
        node.transaction(() -> {
            deed.run();
            return true;
        });
    }

    public String one(String query) {
        return database.one(query);
    }

    public void sql(String statement) {
        database.sql(statement);
    }

    @Override
    public void close() {
        node.close();
    }
}
