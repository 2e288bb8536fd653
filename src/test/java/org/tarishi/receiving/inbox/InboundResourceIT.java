package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class InboundResourceIT {

    private final TestServer server;
    private GivenApi api;

    InboundResourceIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void texts_are_paged_through_the_newest_first() {
        for (int i = 1; i <= 5; i++) {
            api.inbound("Text " + i);
        }
        List<String> read = new ArrayList<>();
        String next = "api/v1/inbound?limit=2";

        while (!next.isEmpty()) {
            JsonNode page = Http.json(api.key().get(next));
            read.addAll(page.path("inbound").findValuesAsText("text"));
            next = page.path("next").asText();
        }

        assertThat(read).containsExactly("Text 5", "Text 4", "Text 3", "Text 2", "Text 1");
    }

    @Test
    void one_conversation_can_be_read_alone() {
        api.inbound("Here");
        String conversation = Http.json(api.key().get("api/v1/inbound"))
                .at("/inbound/0/conversation")
                .asText();
        api.inbound("There");

        JsonNode found = Http.json(api.key().get("api/v1/inbound?conversation=" + conversation));

        assertThat(found.path("inbound").findValuesAsText("text")).containsExactly("Here");
    }

    @Test
    void another_projects_texts_are_not_there() {
        GivenApi.on(server).inbound("Theirs");

        assertThat(Http.json(api.key().get("api/v1/inbound")).path("inbound")).isEmpty();
    }
}
