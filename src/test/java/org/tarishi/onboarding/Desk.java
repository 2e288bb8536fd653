package org.tarishi.onboarding;

import java.util.Optional;
import java.util.function.Supplier;
import org.tarishi.account.Caller;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** Requests on a database of their own, worked on by the people of {@link GivenRequest}; the project 1 is a clinic's. */
public final class Desk implements AutoCloseable {

    public static final Caller OTIENO = person(GivenRequest.OTIENO, null);
    public static final Caller ADA = person(GivenRequest.ADA, PlatformRole.ADMIN);

    private final FreshDatabase database;
    private final Node node;
    private final Acting acting = new Acting();

    /** Empties the tables first. */
    public Desk(FreshDatabase database, MovableClock clock) {
        this.database = database;
        acting.as(ADA);
        sql("truncate project, account, gateway_request, provider cascade");
        sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        owner(GivenRequest.OTIENO);
        owner(GivenRequest.ADA);
        this.node = acting.on(Node.on(database, clock));
    }

    /** From now on this is who acts. */
    public Desk as(Caller caller) {
        acting.as(caller);
        return this;
    }

    /** A request, come there by real moves; its id is 1. */
    public GatewayRequest request(RequestState state) {
        return node.transaction(() -> {
            GatewayRequest request = GivenRequest.in(state);
            node.the(Requests.class).add(request);
            return request;
        });
    }

    /** As it stands in the database. */
    public GatewayRequest stored() {
        return node.transaction(() -> node.the(Requests.class).find(1).orElseThrow());
    }

    public <T> T the(Class<T> type) {
        return node.the(type);
    }

    /** One call from outside. */
    public <T> T call(Supplier<T> deed) {
        return node.transaction(deed);
    }

    public void run(Runnable deed) {
        node.transaction(() -> {
            deed.run();
            return 0;
        });
    }

    public void sql(String statement) {
        database.sql(statement);
    }

    /** The first column of the first row, as text. */
    public String one(String query) {
        return database.one(query);
    }

    @Override
    public void close() {
        node.close();
    }

    private void owner(Actor who) {
        sql("insert into account (id, sign_in_name, full_name, password_hash, created_at, version) values ("
                + who.accountId() + ", '" + who.label() + "', '" + who.label() + "', '', now(), 1)");
        sql("insert into membership values (1, " + who.accountId() + ", 'OWNER', now())");
    }

    private static Caller person(Actor actor, PlatformRole role) {
        return new Caller.Person(actor.accountId(), actor.label(), actor.label(), Optional.ofNullable(role));
    }
}
