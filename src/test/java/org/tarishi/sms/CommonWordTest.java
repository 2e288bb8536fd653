package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.contact.consent.StopWords;

class CommonWordTest {

    @Test
    void no_word_stands_in_it_twice() {
        assertThat(CommonWord.ALL).extracting(CommonWord::text).doesNotHaveDuplicates();
    }

    @Test
    void every_word_that_ends_or_begins_messages_is_one_that_no_project_may_take() {
        List<String> reserved = CommonWord.ALL.stream().map(CommonWord::text).toList();

        assertThat(StopWords.USUAL.words()).isNotEmpty().allMatch(word -> reserved.contains(word.word()));
    }
}
