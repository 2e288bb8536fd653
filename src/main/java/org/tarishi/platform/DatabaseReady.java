package org.tarishi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready}: whether the database answers. Answers itself within {@value #SECONDS} s also when the database
 * hangs, and leaves at most one thread waiting for it.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseReady.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Resource
    ManagedExecutorService threads;

    private CompletableFuture<Boolean> asked = CompletableFuture.completedFuture(true);

    @Override
    public HealthCheckResponse call() {
        CompletableFuture<Boolean> answer = ask();
        boolean up = answer.completeOnTimeout(false, SECONDS, TimeUnit.SECONDS).join();
        return HealthCheckResponse.named("database").status(up).build();
    }

    private synchronized CompletableFuture<Boolean> ask() {
        if (asked.isDone()) {
            asked = threads.supplyAsync(this::answers).exceptionally(failure -> false);
        }
        return asked.copy();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "health.database-away cause=" + e.getMessage());
            return false;
        }
    }
}
