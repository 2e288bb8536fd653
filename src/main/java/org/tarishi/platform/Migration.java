package org.tarishi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the database to this version's shape before anything else starts. A change set that fails stops the deployment.
 *
 * <p>Two nodes that start at once wait for each other by Liquibase's lock.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @PostConstruct
    void migrate() {
        System.setProperty("liquibase.analytics.enabled", "false");
        System.setProperty("liquibase.showBanner", "false");
        try (var connection = database.getConnection()) {
            var target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            var files = new ClassLoaderResourceAccessor(Thread.currentThread().getContextClassLoader());
            Liquibase liquibase = new Liquibase("liquibase/changelog.xml", files, target);
            // Its progress goes to the log, not to the console of whoever started the program
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> liquibase.update(new Contexts()));
        } catch (Exception e) {
            throw new IllegalStateException("the database could not be migrated: " + e.getMessage(), e);
        }
    }
}
