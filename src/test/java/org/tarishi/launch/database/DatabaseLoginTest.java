package org.tarishi.launch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseLoginTest {

    @Test
    void what_the_server_wants_is_added_to_the_url() {
        assertThat(login("jdbc:postgresql://db/tarishi").tuned().url())
                .isEqualTo("jdbc:postgresql://db/tarishi"
                        + "?reWriteBatchedInserts=true&ApplicationName=tarishi&logServerErrorDetail=false");
    }

    @Test
    void what_the_url_says_already_stays() {
        assertThat(login("jdbc:postgresql://db/tarishi?ApplicationName=hub&ssl=true")
                        .tuned()
                        .url())
                .isEqualTo("jdbc:postgresql://db/tarishi?ApplicationName=hub&ssl=true"
                        + "&reWriteBatchedInserts=true&logServerErrorDetail=false");
    }

    @Test
    void no_secret_is_printed() {
        assertThat(login("jdbc:postgresql://db/tarishi?password=hidden"))
                .hasToString("sms at jdbc:postgresql://db/tarishi");
    }

    @Test
    void another_database_is_refused() {
        assertThatThrownBy(() -> login("jdbc:h2:mem:x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static DatabaseLogin login(String url) {
        return new DatabaseLogin(url, "sms", "s3cret");
    }
}
