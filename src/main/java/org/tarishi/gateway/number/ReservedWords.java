package org.tarishi.gateway.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that mean the same to everybody who texts: stop, start, help. No project may have one as its keyword
 * (reliability-and-security.md section 3: the words of Twilio, AWS and Telnyx, and those of the languages we meet).
 */
final class ReservedWords {

    private static final List<Word> ALL = Stream.of(
                    "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT OPTIN REMOVE HELP INFO START UNSTOP YES NO",
                    "ARRET ARRETER DESABONNER AIDE OUI NON", // French
                    "ALTO BAJA PARAR CANCELAR AYUDA SI", // Spanish
                    "PARE SAIR AJUDA SIM NAO", // Portuguese
                    "ACHA SIMAMA ONDOA MSAADA SAIDIA NDIYO HAPANA ANZA", // Swahili
                    "إيقاف توقف الغاء مساعدة", // Arabic
                    "रोको बंद मदद", // Hindi
                    "বন্ধ সাহায্য", // Bengali
                    "አቁም እርዳታ", // Amharic
                    "TSAYA TAIMAKO", // Hausa
                    "JOOJI CAAWIMAAD") // Somali
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .flatMap(word -> Word.read(word).stream())
            .toList();

    private ReservedWords() {}

    /** The reserved word that this is or looks like. */
    static Optional<Word> like(Word word) {
        return ALL.stream().filter(word::looksLike).findFirst();
    }
}
