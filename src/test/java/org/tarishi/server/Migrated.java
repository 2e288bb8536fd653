package org.tarishi.server;

import java.sql.Connection;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The template database with all change sets of the product run into it. */
record Migrated(String database) implements AutoCloseable {

    static Migrated in(Postgres postgres) {
        String database = postgres.create("migrated");
        try (Connection connection = postgres.connect(database)) {
            migrate(connection);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("the change sets do not run into an empty database", e);
        }
        return new Migrated(database);
    }

    private static void migrate(Connection connection) throws LiquibaseException {
        System.setProperty("liquibase.analytics.enabled", "false");
        System.setProperty("liquibase.showBanner", "false");
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        try (ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor();
                Liquibase liquibase = new Liquibase("liquibase/changelog.xml", files, database)) {
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> liquibase.update(new Contexts()));
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    /** Goes with its cluster. */
    @Override
    public void close() {}
}
