package org.tarishi.gateway.type.telerivet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.Trouble;

/**
 * Looks among Telerivet's messages for one whose submit got no answer. Telerivet cannot be asked for a variable, so its
 * messages since that submit are gone through, the oldest first.
 */
final class EarlierTry {

    /** The variable that carries our reference. */
    static final String VARIABLE = "tarishi";

    /** Their clock may differ from ours, and a node that went away is missed only after a while. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** What is left of {@link LinkContext#SUBMIT_LIMIT} must do for a whole submit, of 20 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    // an answer has at most 64 KiB, a message 2 KiB
    private static final int PAGE = 25;
    private static final int MOST_PAGES = 12;

    private final Settings settings;
    private final TelerivetApi api;
    private final LinkContext context;

    EarlierTry(Settings settings, TelerivetApi api, LinkContext context) {
        this.settings = settings;
        this.api = api;
        this.context = context;
    }

    /** Empty when it surely is not there and may be sent; taken when it is; later when that could not be found out. */
    Optional<Attempt> settled(long reference, Instant since) {
        Instant end = context.clock().instant().plus(PATIENCE);
        String marker = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            HttpReply reply = context.http().send(api.get("/messages", query(since, marker)));
            Optional<JsonNode> list = list(reply);
            if (list.isEmpty()) {
                return Optional.of(later("no list of messages", reply.exchange()));
            }
            Optional<String> id = find(list.get(), Long.toString(reference));
            if (id.isPresent()) {
                return id.map(found -> new Attempt(new Accepted(found), brief(reply.exchange(), found)));
            }
            marker = list.get().path("next_marker").asText("");
            boolean last = !list.get().path("truncated").asBoolean() || marker.isEmpty();
            if (context.clock().instant().isAfter(end)) {
                return Optional.of(later("looking for it took too long", Exchange.NONE));
            }
            if (last) {
                return Optional.empty();
            }
        }
        return Optional.of(later("too many messages since", Exchange.NONE));
    }

    private Map<String, String> query(Instant since, String marker) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("direction", "outgoing");
        query.put("phone_id", phone());
        query.put("time_created[min]", Long.toString(since.minus(MARGIN).getEpochSecond()));
        query.put("sort_dir", "asc");
        query.put("page_size", Integer.toString(PAGE));
        query.put("marker", marker);
        return query;
    }

    /** A custom route spreads over several phones: then all messages are looked at. */
    private String phone() {
        String id = settings.text(Keys.PHONE_ID).strip();
        return id.startsWith("PN") ? id : "";
    }

    private static Optional<JsonNode> list(HttpReply reply) {
        return reply instanceof HttpReply.Answered answered && answered.status() == 200
                ? Json.read(answered.text(StandardCharsets.UTF_8))
                        .filter(body -> body.path("data").isArray())
                : Optional.empty();
    }

    private static Optional<String> find(JsonNode list, String reference) {
        for (JsonNode message : list.path("data")) {
            if (message.path("vars").path(VARIABLE).asText("").equals(reference)) {
                return Json.text(message.path("id"));
            }
        }
        return Optional.empty();
    }

    private static Attempt later(String why, Exchange exchange) {
        Trouble trouble = Trouble.of(ErrorClass.RETRY, "telerivet.not-looked-up", why);
        return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), exchange);
    }

    /** What was asked; not what came, since other people's messages stand there. */
    private static Exchange brief(Exchange exchange, String found) {
        String asked = exchange.text()
                .lines()
                .filter(line -> line.startsWith(">"))
                .reduce("", (one, other) -> one + other + "\n");
        return new Exchange(asked + "< " + found);
    }
}
