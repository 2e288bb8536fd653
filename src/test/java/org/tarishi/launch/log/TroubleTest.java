package org.tarishi.launch.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final Logger SERVER = Logger.getLogger(TroubleTest.class.getName());

    @Test
    void the_first_errors_root_is_the_cause() {
        try (Trouble trouble = Trouble.watch()) {
            SERVER.log(Level.SEVERE, "no cause here");
            SERVER.log(
                    Level.SEVERE,
                    "failed",
                    new RuntimeException("outer", new IllegalStateException("no such table.\nand more")));
            SERVER.log(Level.SEVERE, "later", new RuntimeException("consequence"));

            assertThat(trouble.cause()).isEqualTo("IllegalStateException: no such table.");
        }
    }

    @Test
    void warnings_and_what_is_logged_afterwards_do_not_count() {
        Trouble trouble = Trouble.watch();
        SERVER.log(Level.WARNING, "a warning", new RuntimeException("harmless"));
        trouble.close();
        SERVER.log(Level.SEVERE, "afterwards", new RuntimeException("too late"));

        assertThat(trouble.cause()).isEqualTo("the server does not say why.");
    }
}
