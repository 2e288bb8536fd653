package org.tarishi.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated, otherwise empty database for one test class, without any server. Annotate the class with
 * {@link OnDatabase} and take it as a parameter.
 *
 * <p>The change sets run once per suite into a template; each class gets a copy of that, in about 50 ms.
 */
public final class FreshDatabase {

    private final Postgres postgres;
    private final String name;

    private FreshDatabase(Postgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** A new connection; the caller closes it. */
    public Connection connect() {
        return postgres.connect(name);
    }

    /** One statement, or several with a semicolon between them. */
    public void sql(String statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(statements, e);
        }
    }

    /** The first column of every row, as text. */
    public List<String> read(String query) {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** For a pool, or a store that wants a {@link DataSource}; not pooled itself. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(Postgres.USER);
        source.setPassword(Postgres.PASSWORD);
        return source;
    }

    /** The first column of the first row, as text. */
    public String one(String query) {
        return read(query).get(0);
    }

    public String url() {
        return postgres.url(name);
    }

    /** What JPA needs to be told to use this database outside a server. */
    public Map<String, String> jpaProperties() {
        return Map.of(
                "jakarta.persistence.jdbc.url", url(),
                "jakarta.persistence.jdbc.user", Postgres.USER,
                "jakarta.persistence.jdbc.password", Postgres.PASSWORD);
    }

    /** Gives a class its database when first asked and drops it after the class's last test. */
    public static final class Extension implements ParameterResolver, AfterAllCallback {

        private static final Namespace MINE = Namespace.create(FreshDatabase.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == FreshDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(MINE).computeIfAbsent(context.getRequiredTestClass(), c -> make(context));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            FreshDatabase mine =
                    context.getRoot().getStore(MINE).remove(context.getRequiredTestClass(), FreshDatabase.class);
            if (mine != null) {
                mine.postgres.drop(mine.name);
            }
        }

        private static FreshDatabase make(ExtensionContext context) {
            Postgres postgres = Shared.postgres(context);
            Migrated template = Shared.one(context, Migrated.class, () -> Migrated.in(postgres));
            return new FreshDatabase(postgres, postgres.create("fresh", template.database()));
        }
    }
}
