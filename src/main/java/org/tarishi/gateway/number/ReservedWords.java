package org.tarishi.gateway.number;

import java.util.List;
import java.util.Optional;
import org.tarishi.sms.CommonWord;

/** No project may have a {@link CommonWord} as its keyword. */
final class ReservedWords {

    private static final List<Word> ALL = CommonWord.ALL.stream()
            .flatMap(word -> Word.read(word.text()).stream())
            .toList();

    private ReservedWords() {}

    /** The reserved word that this is or looks like. */
    static Optional<Word> like(Word word) {
        return ALL.stream().filter(word::looksLike).findFirst();
    }
}
