package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.receiving.inbox.GivenInbox.ASHA;
import static org.tarishi.receiving.inbox.GivenInbox.AT;
import static org.tarishi.receiving.inbox.GivenInbox.CLINIC;
import static org.tarishi.receiving.inbox.GivenInbox.OWN;
import static org.tarishi.receiving.inbox.GivenInbox.SCHOOL;
import static org.tarishi.receiving.inbox.GivenInbox.SHARED;
import static org.tarishi.receiving.inbox.GivenInbox.part;
import static org.tarishi.receiving.inbox.GivenInbox.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** Whom a text over a shared gateway is for: by the number that was dialled and, on shared numbers, by its first word. */
@OnDatabase
class DialledNumbersIT {

    private static final String SHARED_CODE = "22395";

    private final FreshDatabase database;
    private GivenInbox given;

    DialledNumbersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_that_share_a_short_code_by_keyword() {
        given = new GivenInbox(database);
        given.sql("truncate gateway_number cascade");
        given.sql("truncate unmatched_text, sender_choice");
        number(1, SHARED, SHARED_CODE, true, "null");
        keyword(1, CLINIC.value(), "MALARIA");
        keyword(2, SCHOOL.value(), "EXAMS");
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void the_first_word_says_whose_text_it_is() {
        assertThat(receive("a", "malaria: 3 cases")).isEqualTo(Received.IN_CONVERSATION);
        assertThat(receive("b", "Exams")).isEqualTo(Received.IN_CONVERSATION);

        assertThat(given.texts(CLINIC)).containsExactly("malaria: 3 cases");
        assertThat(given.texts(SCHOOL)).containsExactly("Exams");
    }

    @Test
    void who_goes_on_without_a_keyword_goes_on_with_whoever_wrote_to_them_last() {
        given.wrote(5, SCHOOL, SHARED, ASHA);

        assertThat(receive("a", "yes, both of us")).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(SCHOOL)).containsExactly("yes, both of us");
    }

    @Test
    void what_matches_nothing_is_kept_for_administrators() {
        assertThat(receive("a", "hello?")).isEqualTo(Received.UNMATCHED);
        assertThat(receive("a", "hello?")).isEqualTo(Received.DUPLICATE);

        assertThat(unmatched()).extracting(UnmatchedText::getBody).containsExactly("hello?");
        assertThat(unmatched()).extracting(UnmatchedText::getAnswer).containsExactly(UnmatchedText.Answer.NONE);
    }

    @Test
    void a_long_text_is_its_first_words_also_when_that_part_comes_last() {
        assertThat(given.receive(SHARED, part("p2", 2, 2, "and then some"), AT)).isEqualTo(Received.PART_KEPT);
        assertThat(given.receive(SHARED, part("p1", 2, 1, "EXAMS begin "), AT)).isEqualTo(Received.IN_CONVERSATION);

        assertThat(given.texts(SCHOOL)).containsExactly("EXAMS begin and then some");
    }

    @Test
    void an_answer_is_due_once_an_hour_for_each_person_and_never_to_stop() {
        given.sql("update gateway_number set answer = 'Begin with MALARIA or EXAMS.', project_id = 1");

        receive("a", "hello?", AT);
        receive("b", "hello??", AT.plus(Duration.ofMinutes(59)));
        receive("c", "STOP", AT.plus(Duration.ofHours(3)));
        receive("d", "hello???", AT.plus(Duration.ofHours(4)));

        assertThat(unmatched())
                .extracting(UnmatchedText::getAnswer)
                .containsExactly(
                        UnmatchedText.Answer.DUE,
                        UnmatchedText.Answer.NONE,
                        UnmatchedText.Answer.NONE,
                        UnmatchedText.Answer.DUE);
    }

    @Test
    void a_number_that_one_project_has_alone_is_that_projects() {
        given.sql("update gateway_number set by_keyword = false, project_id = 2");

        assertThat(receive("a", "MALARIA")).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(SCHOOL)).containsExactly("MALARIA");
    }

    @Test
    void a_number_for_everybody_goes_by_who_wrote_from_it() {
        given.sql("update gateway_number set by_keyword = false");
        number(2, SHARED, "22396", false, "null");
        given.wrote(5, SCHOOL, SHARED, ASHA);
        given.sql("update message set sender = '22395' where id = 5");
        given.wrote(6, CLINIC, SHARED, ASHA);
        given.sql("update message set sender = '22396' where id = 6");

        assertThat(receive("a", "yes")).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(SCHOOL)).containsExactly("yes");
        assertThat(given.texts(CLINIC)).isEmpty();
    }

    @Test
    void a_projects_own_gateway_has_one_project_whatever_was_dialled() {
        number(3, OWN, "8008", false, "null");

        assertThat(given.receive(OWN, sms("a", "EXAMS"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(CLINIC)).containsExactly("EXAMS");
    }

    @Test
    void the_answer_to_somebody_comes_from_the_number_they_dialled() {
        number(2, SHARED, "22396", true, "null");

        receive("a", "MALARIA");
        assertThat(given.count("sender_choice where number_id = 1 and recipient = '" + ASHA + "'"))
                .isEqualTo(1);
    }

    private Received receive(String id, String text) {
        return receive(id, text, AT);
    }

    private Received receive(String id, String text, Instant at) {
        return given.receive(SHARED, sms(id, text), at);
    }

    /** The oldest first. */
    private List<UnmatchedText> unmatched() {
        List<UnmatchedText> newest = given.node().the(UnmatchedTexts.class).latest(Long.MAX_VALUE, 10);
        return newest.stream()
                .sorted((a, b) -> Long.compare(a.getId(), b.getId()))
                .toList();
    }

    private void number(long id, long gateway, String address, boolean byKeyword, String project) {
        given.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, by_keyword, project_id, created_at, version)"
                        + " values (" + id + ", " + gateway + ", 'SHORT_CODE', '" + address + "', 'KE', 'SENDER', "
                        + byKeyword
                        + ", " + project + ", now(), 0)");
    }

    private void keyword(long id, long project, String word) {
        given.sql("insert into keyword (id, number_id, project_id, word, folded, reserved_by, reserved_at) values ("
                + id + ", 1, " + project + ", '" + word + "', '" + word + "', 'tests', now())");
    }
}
