package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnServer
class HealthIT {

    @Test
    void the_server_says_that_it_is_ready(TestServer server) {
        var answer = server.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.json(answer).path("status").asText()).isEqualTo("UP");
    }
}
