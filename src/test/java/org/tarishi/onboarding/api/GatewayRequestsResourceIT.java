package org.tarishi.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class GatewayRequestsResourceIT {

    private static final String LIST = "api/v1/gateway-requests";

    private final TestServer server;
    private GivenApi api;

    GatewayRequestsResourceIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void requests_are_paged_through_the_newest_first() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, Long.toString(GivenRow.request(api.project())));
        }
        List<String> read = new ArrayList<>();
        String next = LIST + "?limit=2";

        while (!next.isEmpty()) {
            JsonNode page = Http.json(api.key().get(next));
            read.addAll(page.path("requests").findValuesAsText("id"));
            next = page.path("next").asText();
        }

        assertThat(read).isEqualTo(made);
    }

    @Test
    void one_says_where_it_stands_whose_turn_it_is_when_to_expect_it_and_what_it_went_through() {
        long id = GivenRow.request(api.project(), RequestState.QUOTED);
        api.project().sql("update gateway_request set costs_due = 125.50, quote_currency = 'KES' where id = ?", id);
        api.project()
                .sql(
                        "insert into request_event values (?, ?, now(), 'OFFER_QUOTE', 'SOURCING', 'QUOTED', 3, 'ada',"
                                + " '2 quotes', repeat('0', 64))",
                        id,
                        id);

        JsonNode read = Http.json(api.key().get(LIST + "/" + id));

        assertThat(read.path("state").asText()).isEqualTo("QUOTED");
        assertThat(read.path("holder").asText()).isEqualTo("OWNER");
        assertThat(read.path("expectedTo").asText())
                .isGreaterThan(read.path("expectedFrom").asText())
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(read.path("costsDue").decimalValue()).isEqualByComparingTo("125.50");
        assertThat(read.path("currency").asText()).isEqualTo("KES");
        assertThat(read.at("/history/0/move").asText()).isEqualTo("OFFER_QUOTE");
        assertThat(read.at("/history/0/by").asText()).isEqualTo("ada");
        assertThat(read.has("gateway")).isFalse();
    }

    @Test
    void a_change_says_what_it_is_about_and_which_request_it_changes() {
        long live = GivenRow.request(api.project(), RequestState.LIVE);
        long change = GivenRow.request(api.project(), RequestState.SUBMITTED);
        api.project().sql("update gateway_request set kind = 'RENEWAL', follows_id = ? where id = ?", live, change);

        JsonNode changing = Http.json(api.key().get(LIST + "/" + change));
        JsonNode changed = Http.json(api.key().get(LIST + "/" + live));

        assertThat(changing.path("kind").asText()).isEqualTo("RENEWAL");
        assertThat(changing.path("follows").asText()).isEqualTo(Long.toString(live));
        assertThat(changed.path("kind").asText()).isEqualTo("NEW");
        assertThat(changed.has("follows")).isFalse();
    }

    @Test
    void another_projects_requests_are_not_there() {
        long theirs = GivenRow.request(GivenApi.on(server).project());

        assertThat(Http.json(api.key().get(LIST)).path("requests")).isEmpty();
        assertThat(api.key().get(LIST + "/" + theirs).statusCode()).isEqualTo(404);
    }
}
