package org.tarishi.onboarding.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.OTIENO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class TalkAboutRequestIT {

    private static final ProjectId CLINIC = new ProjectId(1);

    private final NoticeRows rows;

    TalkAboutRequestIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @BeforeEach
    void begin() {
        rows.request(RequestState.IN_REVIEW);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void what_one_side_says_the_other_reads_and_is_told_of() {
        rows.as(AMINA);
        say(() -> talk().sayInProject(CLINIC, 1, "  How long will it take?\r\nWe start in May. "));

        assertThat(talk().readOnPlatform(1))
                .singleElement()
                .satisfies(
                        comment -> assertThat(comment.getSaid()).isEqualTo("How long will it take?\nWe start in May."))
                .extracting(Comment::getAuthor)
                .isEqualTo("amina");
        assertThat(rows.as(ADA).read()).as("works on it").containsExactly("notice.COMMENT.PROJECT");
        assertThat(rows.as(ELIAS).read()).isEmpty();

        rows.as(ADA);
        say(() -> talk().sayOnPlatform(1, "Until March."));
        assertThat(talk().readInProject(CLINIC, 1)).hasSize(2);
        assertThat(rows.as(AMINA).read()).containsExactly("notice.COMMENT.PLATFORM");
        assertThat(rows.as(OTIENO).read()).containsExactly("notice.COMMENT.PLATFORM");
    }

    @Test
    void a_note_of_the_platform_is_never_shown_to_the_project_nor_told_to_it() {
        rows.as(ELIAS);
        say(() -> talk().noteOnPlatform(1, "They did not pay last year."));

        assertThat(talk().readOnPlatform(1)).hasSize(1);
        assertThat(talk().readInProject(CLINIC, 1)).isEmpty();
        assertThat(rows.as(AMINA).read()).isEmpty();
        assertThat(rows.as(OTIENO).read()).isEmpty();
        assertThat(rows.as(ADA).read()).containsExactly("notice.COMMENT.NOTE");
    }

    @Test
    void nothing_and_too_much_are_refused_at_the_field() {
        assertThatThrownBy(() -> say(() -> talk().sayInProject(CLINIC, 1, " \n ")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).field()).isEqualTo("said"));
        assertThatThrownBy(() -> say(() -> talk().sayInProject(CLINIC, 1, "x".repeat(4001))))
                .isInstanceOf(RuleBroken.class);
        assertThat(talk().readOnPlatform(1)).isEmpty();
    }

    @Test
    void another_projects_talk_does_not_exist() {
        assertThatThrownBy(() -> talk().readInProject(new ProjectId(2), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(() -> talk().sayInProject(new ProjectId(2), 1, "Hello?")))
                .isInstanceOf(NotFound.class);
    }

    private TalkAboutRequest talk() {
        return rows.node.the(TalkAboutRequest.class);
    }

    private void say(Runnable deed) {
        rows.node.transaction(() -> {
            deed.run();
            return true;
        });
    }
}
