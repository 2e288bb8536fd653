package org.tarishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Smsc;
import org.tarishi.server.FreePort;

/** The SMPP figures of performance.md; alone: {@code mvn -q -Pbench -Dit.includes='**\/SmppBench.java' verify}. */
@Isolated("what is measured has the machine to itself")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmppBench {

    private static final int WINDOW = 50;
    private static final int MESSAGES = 10_000;

    private final Figures figures = new Figures();
    private Product product;
    private GivenProject project;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        product = Product.start(data, FreePort.find());
        project = GivenProject.on(product);
        try (Smsc smsc = smsc()) {
            // the first ten thousand run at a third of the speed: the JVM compiles
            new SmppOutbound(project, smsc.reportingAfter(Duration.ofMillis(100)), WINDOW, "all").delivered(MESSAGES);
        }
    }

    private static Smsc smsc() {
        return Smsc.start().forgetful();
    }

    @AfterAll
    void stop() throws Exception {
        figures.print();
        product.close();
        assertThat(figures.missed()).isEmpty();
    }

    @Test
    @Order(1)
    void with_reports_half_a_second_later() throws Exception {
        try (Smsc smsc = smsc().reportingAfter(Duration.ofMillis(500))) {
            double measured = delivered(smsc, "500 ms later");
            double reference = reference(smsc);
            figures.atLeast(
                    "durable SMPP, reports 500 ms later, window 50, until delivered", measured, reference, 0.15);
        }
    }

    /** The report is often stored before the message's own id is; what counts is that none is lost. */
    @Test
    @Order(2)
    void with_reports_that_race_the_answer() throws Exception {
        try (Smsc smsc = smsc().reportingAfter(Duration.ZERO)) {
            long measured = Math.round(delivered(smsc, "at 0 ms"));
            long reference = Math.round(reference(smsc));
            figures.told(
                    "durable SMPP, reports at 0 ms, window 50, until delivered",
                    measured + "/s of the reference's " + reference + "/s");
        }
    }

    private double delivered(Smsc smsc, String when) {
        double measured = new SmppOutbound(project, smsc, WINDOW, "all").delivered(MESSAGES);
        figures.atMost(
                "lost with reports " + when, "messages", MESSAGES - smsc.seen().size(), 0);
        return measured;
    }

    private double reference(Smsc smsc) throws Exception {
        smsc.forget();
        try (SmppReference pipeline = new SmppReference(product, smsc.host(), WINDOW, true)) {
            pipeline.run(MESSAGES / 2);
            return pipeline.run(MESSAGES);
        }
    }

    @Test
    @Order(3)
    void to_an_smsc_that_takes_50_ms() {
        slow(10, 2_000);
        slow(50, 10_000);
    }

    private void slow(int window, int messages) {
        try (Smsc smsc = smsc().answeringAfter(Duration.ofMillis(50))) {
            double measured = new SmppOutbound(project, smsc, window, "none").sent(messages);
            double ideal = window / 0.05;
            figures.atLeast(
                    "durable SMPP, SMSC at 50 ms, window " + window + " (against window/latency)",
                    measured,
                    ideal,
                    0.85);
        }
    }
}
