package org.tarishi.given;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.Secrets;
import org.tarishi.server.Http;
import org.tarishi.server.RunningServer;
import org.tarishi.server.Walk;

/**
 * Projects, people and keys for tests, written straight into the server's database; each call makes new ones under
 * names of their own, so that tests do not meet.
 *
 * <p>For example {@code var project = accounts.project(); Http sender = accounts.signedIn(accounts.member(project,
 * ProjectRole.SENDER)); Http api = accounts.key(project, "messages:write");}
 */
public final class TestAccounts {

    /** The password of everybody made here. */
    public static final String PASSWORD = "a password of the tests";

    private static final String SIGN_IN = "account/signin/signin.xhtml";
    private static final String HASH = PasswordHash.of(PASSWORD);

    private final RunningServer server;

    private TestAccounts(RunningServer server) {
        this.server = server;
    }

    public static TestAccounts on(RunningServer server) {
        return new TestAccounts(server);
    }

    /** Somebody with an account. */
    public record Person(long id, String name) {}

    /** A project in Kenya, without members. */
    public ProjectId project() {
        return project("KE", "Africa/Nairobi");
    }

    public ProjectId project(String country, String zone) {
        long id = newId();
        run(
                "insert into project (id, name, default_country, zone, created_at, version) values (?, ?, ?, ?, now(), 0)",
                id,
                "Project " + id,
                country,
                zone);
        return new ProjectId(id);
    }

    /** Somebody who belongs nowhere. */
    public Person person() {
        return person(Optional.empty());
    }

    public Person person(PlatformRole role) {
        return person(Optional.of(role));
    }

    /** Somebody new with this role in this project. */
    public Person member(ProjectId project, ProjectRole role) {
        Person person = person();
        join(person, project, role);
        return person;
    }

    public void join(Person person, ProjectId project, ProjectRole role) {
        run(
                "insert into membership (project_id, account_id, role, since) values (?, ?, ?, now())",
                project.value(),
                person.id(),
                role.name());
    }

    /** Somebody at the API with a new key that has these scopes. */
    public Http key(ProjectId project, String... scopes) {
        return server.http().bearer(keyText(project, scopes));
    }

    /** A new key's text. */
    public String keyText(ProjectId project, String... scopes) {
        String key = "tk_" + Secrets.newToken();
        run(
                "insert into api_key (id, project_id, name, hint, key_hash, scopes, created_by, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'tests', now(), 0)",
                newId(),
                project.value(),
                "tests",
                key.substring(0, 8),
                Secrets.fingerprint(key),
                String.join(" ", scopes));
        return key;
    }

    /** Their own visitor, signed in by the form. */
    public Http signedIn(Person person) {
        return signIn(person.name(), PASSWORD);
    }

    /** A visitor who tried to sign in; signed in if name and password were right. */
    public Http signIn(String name, String password) {
        Http http = server.http();
        PageForm.of(http, http.get(SIGN_IN))
                .with("name", name)
                .with("password", password)
                .press("signIn");
        return http;
    }

    /** Signs in by hand, as a person would, and ends on the page asked for. */
    public void signIn(Walk walk, Person person, String then) {
        walk.open(SIGN_IN + "?to=" + PageForm.encode(then));
        walk.page().fill("#form\\:name", person.name());
        walk.page().fill("#form\\:password", PASSWORD);
        walk.page().click("#form\\:signIn");
    }

    private Person person(Optional<PlatformRole> role) {
        long id = newId();
        String name = "person-" + id;
        run(
                "insert into account (id, sign_in_name, full_name, email, password_hash, platform_role, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, now(), 0)",
                id,
                name,
                "Person " + id,
                name + "@example.org",
                HASH,
                role.map(PlatformRole::name).orElse(null));
        return new Person(id, name);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = server.jdbc();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static long newId() {
        return TsidCreator.getTsid().toLong();
    }
}
