package org.tarishi.onboarding.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.onboarding.Desk;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class SourceRequestIT {

    private static final String ALONE = "No other provider reaches both operators.";

    private final FreshDatabase database;
    private final Map<String, String> items = GivenQuotes.plain();
    private Desk desk;

    SourceRequestIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(database, MovableClock.at(GivenRequest.START));
        desk.request(RequestState.SOURCING);
        desk.sql("insert into request_version values (1, 1, 1, '" + new Answers(GivenQuotes.steadyClinic()).json()
                + "', now(), 1)");
        desk.sql("insert into provider values (8, 'Sauti', 'AGGREGATOR', '', '', '', '', 1),"
                + " (9, 'Jumbe', 'OPERATOR', '', '', '', '', 1)");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_offer_names_the_total_of_twelve_months_and_how_long_it_is_valid() {
        long quote = write(8);
        write(9);
        offer(quote, "");

        GatewayRequest request = desk.stored();
        assertThat(request.getState()).isEqualTo(RequestState.QUOTED);
        assertThat(request.bargain().total().orElseThrow()).isEqualByComparingTo("11800");
        assertThat(request.bargain().currency()).isEqualTo("KES");
        assertThat(request.bargain().validUntil())
                .contains(Typed.day("2026-12-31").orElseThrow());
    }

    @Test
    void two_quotes_of_one_provider_are_no_comparison() {
        long quote = write(8);
        write(8);

        assertThatThrownBy(() -> offer(quote, "")).hasMessage("rule.request.one-quote");
        offer(quote, ALONE);
        assertThat(desk.stored().getState()).isEqualTo(RequestState.QUOTED);
    }

    @Test
    void a_quote_that_lacks_a_price_is_not_offered() {
        items.remove("PRICE-1");
        long quote = write(8);

        assertThatThrownBy(() -> offer(quote, ALONE)).hasMessage("rule.quote.incomplete");
    }

    @Test
    void a_quote_that_ends_within_a_week_is_not_offered() {
        items.put("VALID_UNTIL", "2026-12-01");
        long quote = write(8);

        assertThatThrownBy(() -> offer(quote, ALONE)).hasMessage("rule.request.quote-too-short");
    }

    @Test
    void with_a_quote_there_is_no_way_back_to_the_review() {
        long quote = write(8);
        assertThatThrownBy(() -> desk.run(() -> desk.the(SourceRequest.class).backToReview(1, version())))
                .hasMessage("rule.request.has-quotes");

        desk.run(() -> desk.the(KeepQuote.class).remove(1, quote));
        desk.run(() -> desk.the(SourceRequest.class).backToReview(1, version()));
        assertThat(desk.stored().getState()).isEqualTo(RequestState.IN_REVIEW);
    }

    @Test
    void of_two_who_write_on_a_quote_the_second_is_told() {
        long quote = write(8);
        desk.run(() -> desk.the(KeepQuote.class).change(1, quote, draft(9, 1)));

        assertThatThrownBy(() -> desk.run(() -> desk.the(KeepQuote.class).change(1, quote, draft(8, 1))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).args()).containsExactly("ada"));
    }

    @Test
    void what_is_before_the_owner_is_not_changed() {
        long quote = write(8);
        offer(quote, ALONE);

        assertThatThrownBy(() -> desk.run(() -> desk.the(KeepQuote.class).change(1, quote, draft(9, 1))))
                .hasMessage("rule.request.not-now");
    }

    @Test
    void a_quote_follows_the_moves_of_its_request() {
        long quote = write(8);
        offer(quote, ALONE);

        assertThat(List.of(
                        after(Move.OFFER_QUOTE, quote),
                        after(Move.ACCEPT_QUOTE, quote),
                        after(Move.CANCEL_ACCEPTANCE, quote),
                        after(Move.WITHDRAW_QUOTE, quote)))
                .containsExactly(QuoteState.SENT, QuoteState.ACCEPTED, QuoteState.SENT, QuoteState.DRAFT);
        after(Move.OFFER_QUOTE, quote);
        assertThat(after(Move.QUOTE_LAPSED, quote)).isEqualTo(QuoteState.LAPSED);
        assertThat(after(Move.WITHDRAW, quote)).as("it has lapsed before").isEqualTo(QuoteState.LAPSED);
    }

    @Test
    void with_the_signature_all_others_are_superseded() {
        long quote = write(8);
        long other = write(9);
        offer(quote, "");
        after(Move.OFFER_QUOTE, quote);
        after(Move.ACCEPT_QUOTE, quote);

        assertThat(after(Move.SIGN_CONTRACT, quote)).isEqualTo(QuoteState.ACCEPTED);
        assertThat(state(other)).isEqualTo(QuoteState.SUPERSEDED);
    }

    @Test
    void two_providers_do_not_share_a_name() {
        ProviderDraft again = new ProviderDraft("SAUTI", ProviderKind.OPERATOR, "", "", "", "");

        assertThatThrownBy(() -> desk.call(() -> desk.the(KeepProvider.class).add(again)))
                .hasMessage("rule.provider.known");
    }

    @Test
    void of_two_who_change_a_provider_the_second_is_told_who_was_first() {
        ProviderDraft mine = new ProviderDraft("Sauti Ltd", ProviderKind.OPERATOR, "", "", "", "");
        desk.run(() -> desk.the(KeepProvider.class).change(8, 1, mine));

        assertThatThrownBy(() -> desk.run(() -> desk.the(KeepProvider.class).change(8, 1, ProviderDraft.NEW)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).args()).containsExactly("ada", "Sauti Ltd"));
    }

    private long write(long provider) {
        return desk.call(() -> desk.the(KeepQuote.class).add(1, draft(provider, 0)));
    }

    private QuoteDraft draft(long provider, long seen) {
        return new QuoteDraft(provider, new Answers(items), Optional.empty(), seen);
    }

    private void offer(long quote, String why) {
        desk.run(() -> desk.the(SourceRequest.class).offer(1, version(), quote, why));
    }

    private long version() {
        return desk.the(Requests.class).find(1).orElseThrow().getVersion();
    }

    /** The hub fires it itself; a node without a container does not. */
    private QuoteState after(Move move, long quote) {
        Moved moved =
                new Moved(move, RequestState.SOURCING, RequestState.QUOTED, GivenRequest.ADA, GivenRequest.START, "");
        desk.run(() -> desk.the(FollowQuotes.class).follow(new RequestMoved(1, "KE-1", new ProjectId(1), moved)));
        return state(quote);
    }

    private QuoteState state(long quote) {
        return desk.call(() -> desk.the(Quotes.class).get(1, quote).getState());
    }
}
