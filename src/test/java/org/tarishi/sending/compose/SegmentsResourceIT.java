package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class SegmentsResourceIT {

    private final GivenApi api;

    SegmentsResourceIT(TestServer server) {
        this.api = GivenApi.on(server);
    }

    @Test
    void a_text_splits_the_same_way_asked_by_query_or_by_body() {
        String text = "Ж" + "a€".repeat(60);

        JsonNode byBody = Http.json(api.key().postJson("api/v1/segments", Map.of("text", text)));
        JsonNode byQuery =
                Http.json(api.key().get("api/v1/segments?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));

        assertThat(byQuery).isEqualTo(byBody);
        assertThat(byBody.path("encoding").asText()).isEqualTo("UCS_2");
        assertThat(byBody.path("units").asInt()).isEqualTo(121);
        assertThat(byBody.path("segments").asInt()).isEqualTo(2);
        assertThat(byBody.path("left").asInt()).isEqualTo(67 - (121 - 67));
        assertThat(byBody.path("forcing").path(0).asText()).isEqualTo("Ж");
        assertThat(StreamSupport.stream(byBody.path("parts").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void a_text_may_be_sent_from_one_to_ten_segments() {
        assertThat(fits("")).isFalse();
        assertThat(fits("a")).isTrue();
        assertThat(fits("a".repeat(1530))).isTrue();
        assertThat(fits("a".repeat(1531))).isFalse();
    }

    private boolean fits(String text) {
        return Http.json(api.key().postJson("api/v1/segments", Map.of("text", text)))
                .path("fits")
                .asBoolean();
    }
}
