package org.tarishi.contact.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.contact.consent.OptOut.Wish;

/** The words of a project. */
public record StopWords(List<StopWord> words) {

    /**
     * What counts where a project has not chosen: reliability-and-security.md section 4.6, without words that may well be the
     * answer to a question, such as END, CANCEL or YES.
     */
    public static final StopWords USUAL = new StopWords(Stream.of(
                    of(Wish.STOP, "en", "STOP", "STOPALL", "UNSUBSCRIBE", "OPTOUT"),
                    of(Wish.STOP, "fr", "ARRET", "DESABONNER"),
                    of(Wish.STOP, "es", "ALTO", "BAJA", "PARAR"),
                    of(Wish.STOP, "pt", "SAIR", "CANCELAR"),
                    of(Wish.STOP, "sw", "ACHA", "SIMAMA", "ONDOA"),
                    of(Wish.START, "en", "START", "UNSTOP"),
                    of(Wish.START, "fr", "REPRENDRE"),
                    of(Wish.START, "es", "ALTA"),
                    of(Wish.START, "pt", "VOLTAR"),
                    of(Wish.START, "sw", "ANZA"))
            .flatMap(words -> words)
            .toList());

    private static Stream<StopWord> of(Wish wish, String language, String... words) {
        return Stream.of(words).map(word -> new StopWord(word, wish, language));
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
