package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GivenGateway;
import org.tarishi.platform.Fault;
import org.tarishi.platform.SharedRandom;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.routing.Preference;
import org.tarishi.sending.routing.Router;
import org.tarishi.sms.PhoneNumber;

class DraftReaderTest {

    private static final Router NO_WAY = new Router(List.of(), List.of(), Preference.NONE, new SharedRandom());

    private final DraftReader reader = new DraftReader("KE", NO_WAY, InTheMaking.forPeople(List.of()));

    @Test
    void every_bad_number_is_named_where_it_stands() {
        reader.read(List.of(Draft.of("22334", "Hi"), Draft.of("07123", "Hi"), Draft.of("", "Hi")));

        assertThat(reader.faults())
                .containsExactly(
                        Fault.at("messages[0].to", "rule.number.short-code", "22334"),
                        Fault.at("messages[1].to", "rule.number.too-short", "07123"),
                        Fault.at("messages[2].to", "rule.number.empty", ""));
    }

    @Test
    void every_fault_of_a_draft_is_told_at_once() {
        Draft bad = new Draft("x", " ", "!", Optional.empty(), Optional.of(Duration.ofDays(8)));

        reader.read(List.of(bad));

        assertThat(reader.faults())
                .extracting(Fault::field)
                .containsExactly("messages[0].to", "messages[0].text", "messages[0].from", "messages[0].validity");
    }

    @Test
    void a_text_of_ten_segments_is_taken_and_one_of_eleven_is_not() {
        reader.read(List.of(Draft.of("0712345678", "a".repeat(1530)), Draft.of("0712345678", "a".repeat(1531))));

        assertThat(reader.faults()).contains(Fault.at("messages[1].text", "rule.text.too-long", 11, 10));
        assertThat(reader.faults()).extracting(Fault::field).doesNotContain("messages[0].text");
    }

    @Test
    void what_no_database_and_no_network_can_hold_is_refused() {
        reader.read(List.of(Draft.of("0712345678", "a\0b"), Draft.of("0712345678", "half \uD83D")));

        assertThat(reader.faults())
                .contains(
                        Fault.at("messages[0].text", "rule.text.unreadable"),
                        Fault.at("messages[1].text", "rule.text.unreadable"));
    }

    @Test
    void a_whole_emoji_is_no_half_character() {
        reader.read(List.of(Draft.of("0712345678", "happy 😀")));

        assertThat(reader.faults()).extracting(Fault::field).containsExactly("messages[0].gateway");
    }

    @Test
    void whoever_wants_no_messages_is_refused_where_their_number_stands() {
        reader.read(List.of(Draft.of("0712 345 678", "Hi"), Draft.of("07123", "Hi"), Draft.of("+254712345679", "Hi")));

        assertThat(reader.recipients())
                .containsExactly(PhoneNumber.of("+254712345678"), PhoneNumber.of("+254712345679"));
        reader.refuse(Set.of(PhoneNumber.of("+254712345679")));

        assertThat(reader.faults())
                .contains(Fault.at("messages[2].to", "rule.recipient.opted-out", "+254712345679"))
                .doesNotContain(Fault.at("messages[0].to", "rule.recipient.opted-out", "+254712345678"));
    }

    @Test
    void a_gateway_in_the_making_takes_what_its_tests_write_and_people_are_told_when_it_is_theirs() {
        List<Gateway> kenya =
                List.of(GivenGateway.named(7, "Kenya").inTheMaking().gateway());
        Draft over = new Draft("0712345678", "Hi", "", Optional.of(7L), Optional.empty());
        DraftReader ofPeople = new DraftReader("KE", NO_WAY, InTheMaking.forPeople(kenya));
        DraftReader ofTests = new DraftReader("KE", NO_WAY, InTheMaking.forTests(kenya));

        ofPeople.read(List.of(over, Draft.of("0712345678", "Hi")));
        ofTests.read(List.of(over));

        assertThat(ofPeople.faults())
                .containsExactly(
                        Fault.at("messages[0].gateway", "rule.gateway.in-the-making", "Kenya"),
                        Fault.at("messages[1].gateway", "rule.gateway.in-the-making", "Kenya"));
        assertThat(ofTests.faults()).isEmpty();
        assertThat(ofTests.ready()).extracting(ready -> ready.lane(Lane.REPLY)).containsExactly(Lane.TEST);
    }

    @Test
    void a_project_without_a_gateway_is_told_so() {
        reader.read(List.of(Draft.of("0712345678", "Hi")));

        assertThat(reader.faults()).containsExactly(Fault.at("messages[0].gateway", "rule.gateway.none", "0712345678"));
    }
}
