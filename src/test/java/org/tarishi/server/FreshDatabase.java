package org.tarishi.server;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private Optional<EntityManagerFactory> factory = Optional.empty();

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

    /**
     * JPA on this database outside a server; one for all tests of the class, since reading the mappings takes longer than most
     * tests. Nothing is cached in it.
     */
    synchronized EntityManagerFactory entityManagers() {
        return factory.orElseGet(this::makeFactory);
    }

    private EntityManagerFactory makeFactory() {
        Map<String, Object> properties = Map.of(
                "jakarta.persistence.jdbc.url",
                url(),
                "jakarta.persistence.jdbc.user",
                Postgres.USER,
                "jakarta.persistence.jdbc.password",
                Postgres.PASSWORD,
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.weaving",
                "false");
        EntityManagerFactory made = Persistence.createEntityManagerFactory("tarishi", properties);
        factory = Optional.of(made);
        return made;
    }

    private void drop() {
        factory.ifPresent(EntityManagerFactory::close);
        postgres.drop(name);
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
                mine.drop();
            }
        }

        private static FreshDatabase make(ExtensionContext context) {
            Postgres postgres = Shared.postgres(context);
            Migrated template = Shared.one(context, Migrated.class, () -> Migrated.in(postgres));
            return new FreshDatabase(postgres, postgres.create("fresh", template.database()));
        }
    }
}
