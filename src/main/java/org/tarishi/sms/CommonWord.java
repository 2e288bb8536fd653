package org.tarishi.sms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that means the same to everybody who texts, whatever project they text: the words of Twilio, AWS and Telnyx, and
 * those of the languages we meet (reliability-and-security.md sections 3 and 4.6).
 *
 * @param text in capitals
 * @param language ISO 639-1
 */
public record CommonWord(String text, String language, Meaning meaning) {

    /** What whoever texts nothing else means by it. */
    public enum Meaning {
        /** No more messages. */
        STOP,
        /** Messages again. */
        START,
        /** Asks for help, or is an answer as often as a wish: END, CANCEL, YES; or is of a language that we do not answer in. */
        ANY
    }

    public static final List<CommonWord> ALL = Stream.of(
                    words("en", Meaning.STOP, "STOP STOPALL UNSUBSCRIBE OPTOUT"),
                    words("en", Meaning.START, "START UNSTOP"),
                    words("en", Meaning.ANY, "CANCEL END QUIT REVOKE OPTIN REMOVE HELP INFO YES NO"),
                    words("fr", Meaning.STOP, "ARRET DESABONNER"),
                    words("fr", Meaning.START, "REPRENDRE"),
                    words("fr", Meaning.ANY, "ARRETER AIDE OUI NON"),
                    words("es", Meaning.STOP, "ALTO BAJA PARAR"),
                    words("es", Meaning.START, "ALTA"),
                    words("es", Meaning.ANY, "AYUDA SI"),
                    words("pt", Meaning.STOP, "SAIR CANCELAR"),
                    words("pt", Meaning.START, "VOLTAR"),
                    words("pt", Meaning.ANY, "PARE AJUDA SIM NAO"),
                    words("sw", Meaning.STOP, "ACHA SIMAMA ONDOA"),
                    words("sw", Meaning.START, "ANZA"),
                    words("sw", Meaning.ANY, "MSAADA SAIDIA NDIYO HAPANA"),
                    words("ar", Meaning.ANY, "إيقاف توقف الغاء مساعدة"),
                    words("hi", Meaning.ANY, "रोको बंद मदद"),
                    words("bn", Meaning.ANY, "বন্ধ সাহায্য"),
                    words("am", Meaning.ANY, "አቁም እርዳታ"),
                    words("ha", Meaning.ANY, "TSAYA TAIMAKO"),
                    words("so", Meaning.ANY, "JOOJI CAAWIMAAD"))
            .flatMap(words -> words)
            .toList();

    private static Stream<CommonWord> words(String language, Meaning meaning, String texts) {
        return Arrays.stream(texts.split(" ")).map(text -> new CommonWord(text, language, meaning));
    }
}
