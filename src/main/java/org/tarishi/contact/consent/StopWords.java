package org.tarishi.contact.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.sms.CommonWord;
import org.tarishi.sms.CommonWord.Meaning;

/** The words of a project. */
public record StopWords(List<StopWord> words) {

    /**
     * What counts where a project has not chosen: without words that may well be the answer to a question, such as END,
     * CANCEL or YES.
     */
    public static final StopWords USUAL =
            new StopWords(Stream.concat(of(Wish.STOP, Meaning.STOP), of(Wish.START, Meaning.START))
                    .toList());

    private static Stream<StopWord> of(Wish wish, Meaning meaning) {
        return CommonWord.ALL.stream()
                .filter(word -> word.meaning() == meaning)
                .map(word -> new StopWord(word.text(), wish, word.language()));
    }

    /** The word that a text is. */
    public Optional<StopWord> find(String text) {
        return words.stream().filter(word -> word.is(text)).findFirst();
    }

    /** The words with that meaning, as they are typed into a form: one a line. */
    public String lines(Wish wish) {
        return String.join(
                "\n",
                words.stream()
                        .filter(word -> word.wish() == wish)
                        .map(StopWord::word)
                        .toList());
    }
}
