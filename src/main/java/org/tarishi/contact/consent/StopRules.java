package org.tarishi.contact.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Wish;

/** The words that a project chose itself, and what it answers to them. */
@Entity
@Table(name = "stop_rules")
public class StopRules {

    /** Words in the language of the project itself, whatever that is. */
    private static final String OWN = "";

    @Id
    @Column(name = "project_id")
    private long projectId;

    @Column(name = "stop_words")
    private String stopWords = "";

    @Column(name = "start_words")
    private String startWords = "";

    @Column(name = "stop_answer")
    private String stopAnswer = "";

    @Column(name = "start_answer")
    private String startAnswer = "";

    protected StopRules() {}

    StopRules(ProjectId project) {
        this.projectId = project.value();
    }

    /** @param draft without faults */
    void become(StopRulesDraft draft) {
        stopWords = String.join("\n", draft.stops());
        startWords = String.join("\n", draft.starts());
        stopAnswer = draft.stopAnswer().strip();
        startAnswer = draft.startAnswer().strip();
    }

    StopWords words() {
        List<StopWord> all = Stream.concat(words(stopWords, Wish.STOP), words(startWords, Wish.START))
                .toList();
        return new StopWords(all);
    }

    private static Stream<StopWord> words(String lines, Wish wish) {
        return lines.lines().map(word -> new StopWord(word, wish, OWN));
    }

    /** Empty for none. */
    String answer(Wish wish) {
        return wish == Wish.STOP ? stopAnswer : startAnswer;
    }
}
