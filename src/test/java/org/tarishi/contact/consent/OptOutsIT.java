package org.tarishi.contact.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.ASHA;
import static org.tarishi.sending.SendingRows.CLINIC;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;

@OnDatabase
class OptOutsIT {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final PhoneNumber OMAR = PhoneNumber.of("+254712345679");
    private static final String ROW = "select wish || ' ' || source || ' ' || words from opt_out";

    private final FreshDatabase database;
    private SendingRows rows;
    private Node node;

    OptOutsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects() {
        rows = SendingRows.in(database);
        node = Node.on(database, MovableClock.at(AT));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void who_opted_out_of_one_project_still_gets_messages_of_another() {
        hear(Said.stop(ASHA, Source.TEXT, "STOP", AT));

        assertThat(among(CLINIC)).containsExactly(ASHA);
        assertThat(among(SCHOOL)).isEmpty();
    }

    @Test
    void the_same_wish_said_twice_is_kept_as_it_was_said_first() {
        assertThat(hear(Said.stop(ASHA, Source.TEXT, "STOP", AT))).isTrue();
        assertThat(hear(Said.stop(ASHA, Source.REFUSAL, "21610", AT.plusSeconds(60))))
                .isFalse();

        assertThat(rows.read(ROW)).containsExactly("STOP TEXT STOP");
    }

    @Test
    void the_latest_word_counts_also_when_an_older_one_is_read_after_it() {
        hear(Said.start(ASHA, Source.PROVIDER, "START", AT.plusSeconds(60)));
        hear(Said.stop(ASHA, Source.PROVIDER, "STOP", AT));
        assertThat(among(CLINIC)).isEmpty();

        hear(Said.stop(ASHA, Source.PROVIDER, "STOP", AT.plusSeconds(120)));
        assertThat(among(CLINIC)).containsExactly(ASHA);
    }

    @Test
    void a_stop_said_again_counts_from_then_though_it_is_kept_as_it_was_said_first() {
        hear(Said.stop(ASHA, Source.TEXT, "STOP", AT));
        assertThat(hear(Said.stop(ASHA, Source.TEXT, "Stop!", AT.plusSeconds(2))))
                .isFalse();

        assertThat(hear(Said.start(ASHA, Source.TEXT, "START", AT.plusSeconds(1))))
                .as("said before the second stop, heard after it")
                .isFalse();
        assertThat(rows.read(ROW)).containsExactly("STOP TEXT STOP");
        assertThat(rows.one("select extract(epoch from said_again_at - since)::int from opt_out"))
                .isEqualTo("2");

        assertThat(hear(Said.start(ASHA, Source.TEXT, "START", AT.plusSeconds(3))))
                .isTrue();
        assertThat(among(CLINIC)).isEmpty();
    }

    @Test
    void many_at_once_are_each_heard_as_if_they_came_alone() {
        PhoneNumber musa = PhoneNumber.of("+254712345680");
        hear(Said.stop(ASHA, Source.TEXT, "STOP", AT));
        hear(Said.start(OMAR, Source.TEXT, "START", AT.plusSeconds(60)));
        List<Said> list = List.of(
                Said.stop(ASHA, Source.IMPORT, "old list", AT.plusSeconds(30)),
                Said.stop(OMAR, Source.IMPORT, "old list", AT.plusSeconds(30)),
                Said.stop(musa, Source.IMPORT, "it’s \"quoted\", and more", AT.plusSeconds(30)));

        assertThat(node.<Integer>transaction(() -> node.the(OptOuts.class).heard(CLINIC, list, "asha")))
                .isEqualTo(1);

        assertThat(rows.read(ROW + " order by number"))
                .containsExactly("STOP TEXT STOP", "START TEXT START", "STOP IMPORT it’s \"quoted\", and more");
        assertThat(
                        rows.read(
                                "select coalesce(extract(epoch from said_again_at - since)::int, 0) from opt_out order by number"))
                .as("who said so already said so once more")
                .containsExactly("30", "0", "0");
    }

    @Test
    void long_words_and_signs_that_cannot_be_stored_do_no_harm() {
        hear(Said.stop(ASHA, Source.TEXT, "\0" + "x".repeat(500), AT));

        assertThat(rows.one("select length(words) from opt_out")).isEqualTo("200");
    }

    private boolean hear(Said said) {
        return node.transaction(() -> node.the(OptOuts.class).heard(CLINIC, said, ""));
    }

    private Set<PhoneNumber> among(ProjectId project) {
        return node.the(OptOuts.class).among(project, List.of(ASHA, OMAR));
    }
}
