package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.sending.SendingRows.CLINIC;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class KeywordsIT {

    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final long SHARED = 31;
    private static final long BY_KEYWORD = 1;
    private static final long ALONE = 2;

    private final FreshDatabase database;
    private Node node;

    KeywordsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_and_a_number_that_they_share() {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate gateway_number cascade");
        rows.gateway(SHARED, "null");
        rows.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, by_keyword, created_at, version)"
                        + " values (1, 31, 'SHORT_CODE', '22395', 'KE', 'SENDER', true, now(), 0),"
                        + " (2, 31, 'SHORT_CODE', '22396', 'KE', 'SENDER', false, now(), 0)");
        node = Node.on(database, MovableClock.at("2026-11-25T08:00:00Z")).put(CurrentCaller.class, Caller.Nobody::new);
        reserve(CLINIC, BY_KEYWORD, "Malaria");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_project_sees_its_own_keywords_and_administrators_all_with_whose_they_are() {
        reserve(SCHOOL, BY_KEYWORD, "EXAMS");

        assertThat(words(CLINIC)).containsExactly("Malaria");
        assertThat(words(SCHOOL)).containsExactly("EXAMS");
        assertThat(node.transaction(() -> node.the(Keywords.class).all()))
                .extracting(owned -> owned.keyword().getWord() + " of " + owned.project())
                .containsExactly("EXAMS of School", "Malaria of Clinic");
    }

    @Test
    void a_word_that_another_project_has_or_that_could_be_taken_for_it_is_refused_with_the_reason() {
        assertThat(refusal(SCHOOL, "MALÁRIA")).isEqualTo(fault("fault.keyword-taken", "MALÁRIA"));
        assertThat(refusal(SCHOOL, "MALARlA")).isEqualTo(fault("fault.keyword-alike", "MALARlA"));
        assertThat(refusal(SCHOOL, "malarias")).isEqualTo(fault("fault.keyword-near", "malarias"));
        assertThat(refusal(CLINIC, "malaria")).isEqualTo(fault("fault.keyword-yours", "malaria"));
        reserve(CLINIC, BY_KEYWORD, "malarias");
    }

    @Test
    void a_reserved_word_or_no_word_is_refused() {
        assertThat(refusal(SCHOOL, "ST0P")).isEqualTo(Fault.at("word", "fault.keyword-reserved", "ST0P"));
        assertThat(refusal(SCHOOL, "two words")).isEqualTo(Fault.at("word", "fault.keyword", "two words"));
    }

    @Test
    void a_word_that_was_released_may_be_had_by_another_project() {
        long id = node.transaction(() -> node.the(Keywords.class).of(CLINIC))
                .get(0)
                .getId();

        assertThatThrownBy(() -> release(SCHOOL, id)).isInstanceOf(NotFound.class);
        release(CLINIC, id);
        assertThat(words(CLINIC)).isEmpty();
        reserve(SCHOOL, BY_KEYWORD, "MALARIA");
        assertThat(words(SCHOOL)).containsExactly("MALARIA");
    }

    @Test
    void only_numbers_that_projects_share_have_keywords() {
        assertThatThrownBy(() -> reserve(CLINIC, ALONE, "CHOLERA")).isInstanceOf(NotFound.class);
        assertThat(node.transaction(() -> node.the(KeywordNumbers.class).of(SCHOOL)))
                .extracting(GatewayNumber::getAddress)
                .containsExactly("22395");
    }

    @Test
    void a_text_belongs_to_the_keyword_that_it_begins_with() {
        assertThat(node.the(Keywords.class).matching(BY_KEYWORD, " MALÁRIA, 3 cases"))
                .map(Keyword::project)
                .contains(CLINIC);
        assertThat(node.the(Keywords.class).matching(BY_KEYWORD, "hello malaria"))
                .isEmpty();
    }

    private void reserve(ProjectId project, long number, String word) {
        node.transaction(() -> {
            node.the(ReserveKeyword.class).reserve(project, number, word);
            return true;
        });
    }

    private void release(ProjectId project, long id) {
        node.transaction(() -> {
            node.the(ReleaseKeyword.class).release(project, id);
            return true;
        });
    }

    private List<String> words(ProjectId project) {
        return node.transaction(() -> node.the(Keywords.class).of(project).stream()
                .map(Keyword::getWord)
                .toList());
    }

    private static Fault fault(String code, String typed) {
        return Fault.at("word", code, typed, "Malaria");
    }

    private Fault refusal(ProjectId project, String word) {
        return assertThatThrownBy(() -> reserve(project, BY_KEYWORD, word))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .actual()
                .faults()
                .get(0);
    }
}
