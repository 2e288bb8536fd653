package org.tarishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.FreePort;
import org.tarishi.server.Http;

/**
 * The figures of performance.md: {@code mvn -q -Pbench verify}; one row alone: {@code -Dit.test='SpineBench#inbound*'}.
 * Quotes ratios to a plain-JDBC reference of the same run.
 */
@Isolated("what is measured has the machine to itself")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpineBench {

    private static final int IN_FLIGHT = 64;
    private static final int CLIENTS = 16;
    private static final int MEASURED = 10_000;

    private final Figures figures = new Figures();
    private Product product;
    private GivenProject project;
    private MemoryWatch memory;
    private boolean warm;
    private boolean doorIsWarm;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        product = Product.start(data, FreePort.find());
        figures.told(
                "start, empty data, to the first good answer",
                product.startTime().toSeconds() + " s");
        Product.pause(5000);
        figures.atMost("memory after start", "MB", product.memory(), 550);
        project = GivenProject.on(product);
        memory = new MemoryWatch(product);
    }

    @AfterAll
    void stop() throws Exception {
        figures.atMost("memory under load, highest", "MB", memory.highest(), 800);
        figures.print();
        product.close();
        assertThat(figures.missed()).isEmpty();
    }

    @Test
    @Order(1)
    void outbound_to_a_gateway_that_answers_at_once() throws Exception {
        try (Sink sink = Sink.answeringAfter(Duration.ZERO)) {
            warmUp();
            double measured = new Outbound(project, sink, IN_FLIGHT).run(10_000);
            double reference = reference(sink, 10_000);
            figures.atLeast("durable outbound, HTTP gateway at 0 ms, 64 in flight", measured, reference, 0.2);
        }
    }

    @Test
    @Order(2)
    void outbound_to_a_gateway_that_takes_100_ms() throws Exception {
        warmUp();
        try (Sink sink = Sink.answeringAfter(Duration.ofMillis(100))) {
            double measured = new Outbound(project, sink, IN_FLIGHT).run(6400);
            double ideal = IN_FLIGHT / 0.1;
            figures.atLeast(
                    "durable outbound, HTTP gateway at 100 ms, 64 in flight (against 640/s)", measured, ideal, 0.85);
            figures.told("the same by plain JDBC", Math.round(reference(sink, 3200)) + "/s");
        }
    }

    /** The first ten thousand run at a third of the speed, the second at two thirds, and longer the JVM compiles beside them. */
    private void warmUp() {
        if (warm) {
            return;
        }
        try (Sink sink = Sink.answeringAfter(Duration.ZERO)) {
            new Outbound(project, sink, IN_FLIGHT).run(40_000);
        }
        warm = true;
    }

    private double reference(Sink sink, int messages) throws Exception {
        try (Connection claims = product.database("reference");
                Connection outcomes = product.database("reference")) {
            ReferencePipeline pipeline = new ReferencePipeline(claims, outcomes, sink.url(), IN_FLIGHT);
            sink.forget();
            pipeline.run(messages);
            return sink.perSecond();
        }
    }

    @Test
    @Order(3)
    void delivery_report_callbacks() throws Exception {
        warmUpTheDoor();
        try (Sink sink = Sink.answeringAfter(Duration.ZERO)) {
            Outbound outbound = new Outbound(project, sink, IN_FLIGHT);
            outbound.run(30_000);
            GivenGateway gateway = outbound.gateway();
            String[] remote = outbound.remoteIds();
            callbacks("report", gateway, remote.length, i -> "{\"id\":\"" + remote[i] + "\",\"status\":\"delivered\"}");
            outbound.awaitDelivered(remote.length);
        }
    }

    @Test
    @Order(4)
    void inbound_callbacks() throws Exception {
        warmUpTheDoor();
        try (Sink sink = Sink.answeringAfter(Duration.ZERO)) {
            GivenGateway gateway = new Outbound(project, sink, IN_FLIGHT).gateway();
            callbacks("inbound", gateway, 2 * MEASURED, SpineBench::inbound);
        }
    }

    /** As {@link #warmUp}: without it the compiler takes as much of the machine as the door. */
    private void warmUpTheDoor() throws Exception {
        if (doorIsWarm) {
            return;
        }
        try (Sink sink = Sink.answeringAfter(Duration.ZERO)) {
            URI door = product.base()
                    .resolve(new Outbound(project, sink, IN_FLIGHT).gateway().callback("inbound"));
            new Clients(CLIENTS).post(door, 20_000, SpineBench::inbound);
        }
        doorIsWarm = true;
    }

    private static String inbound(int i) {
        return "{\"id\":\"b-" + i + "\",\"from\":\"+2547" + (10_000_000 + i % 500)
                + "\",\"to\":\"22395\",\"text\":\"Yes " + i + "\"}";
    }

    private void callbacks(String point, GivenGateway gateway, int count, IntFunction<String> body) throws Exception {
        Clients clients = new Clients(CLIENTS);
        URI url = product.base().resolve(gateway.callback(point));
        int warmUp = count - MEASURED;
        clients.post(url, warmUp, body);
        Clients.Load measured = clients.post(url, count - warmUp, i -> body.apply(warmUp + i));
        try (ReferenceDoor door = new ReferenceDoor(product, CLIENTS)) {
            clients.post(door.url(), 20_000 + warmUp, i -> body.apply(i % count));
            Clients.Load reference = clients.post(door.url(), count - warmUp, body);
            figures.atLeast(
                    "durable " + point + " callback, 16 clients", measured.perSecond(), reference.perSecond(), 0.3);
        }
        figures.atMost("durable " + point + " callback, p99", "ms", measured.p99(), 100);
    }

    @Test
    @Order(5)
    void ten_gateways_at_once() {
        try (Sink sink = Sink.answeringAfter(Duration.ofMillis(50))) {
            double furthest = new TenGateways(project, sink).furthestFromItsLimit(Duration.ofSeconds(20));
            figures.atMost("ten gateways at once, furthest from its own limit (5/s to 50/s)", "%", furthest, 5);
        }
    }

    @Test
    @Order(6)
    void the_message_log_at_a_hundred_thousand_and_a_million_rows() throws Exception {
        ManyMessages many = new ManyMessages(project);
        TestAccounts accounts = TestAccounts.on(product);
        ProjectId id = new ProjectId(project.id());
        Http staff = accounts.signedIn(accounts.member(id, ProjectRole.SENDER));
        many.fillUpTo(100_000);
        double few = many.p95(staff);
        many.fillUpTo(1_000_000);
        double lots = many.p95(staff);
        figures.atMost("message log at 100,000 rows, p95", "ms", few, 150);
        figures.atMost("message log at 1,000,000 rows, p95", "ms", lots, 150);
        figures.atMost("message log, 1,000,000 against 100,000 rows", "times", lots / few, 1.3);
    }
}
