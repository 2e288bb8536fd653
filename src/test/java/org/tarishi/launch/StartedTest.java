package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StartedTest {

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final Started started = new Started(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    private final List<String> stopped = new ArrayList<>();

    @Test
    void the_last_started_is_the_first_stopped() throws StartFailure {
        start("lock");
        start("database");
        start("server");

        started.stop();
        started.stop();

        assertThat(stopped).containsExactly("server", "database", "lock");
    }

    @Test
    void a_part_that_does_not_stop_keeps_no_other_from_stopping() throws StartFailure {
        start("lock");
        started.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });

        started.stop();

        assertThat(stopped).containsExactly("lock");
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("did not stop in order")
                .contains("stuck");
    }

    @Test
    void nothing_is_started_after_the_end_was_wanted() {
        started.stop();

        assertThatThrownBy(() -> start("server")).isInstanceOf(CancellationException.class);
        assertThat(started.isStopping()).isTrue();
        assertThat(stopped).isEmpty();
    }

    private void start(String name) throws StartFailure {
        started.start(() -> () -> stopped.add(name));
    }
}
