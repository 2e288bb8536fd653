package org.tarishi.sms;

import com.google.i18n.phonenumbers.PhoneNumberToCarrierMapper;
import com.google.i18n.phonenumbers.prefixmapper.PhonePrefixMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which operator a number's range was given to, by libphonenumber's carrier data. It cannot know that a number was taken
 * along to another operator since. Thread-safe.
 */
public final class Operators {

    private static final PhoneNumberToCarrierMapper RANGES = PhoneNumberToCarrierMapper.getInstance();
    private static final String FILES = "/com/google/i18n/phonenumbers/carrier/data/%s_en";
    private static final int LONGEST_CALLING_CODE = 4;

    private Operators() {}

    /** Such as {@code Safaricom}; empty where it is not known, as in countries where numbers say nothing about it. */
    public static String of(PhoneNumber number) {
        return PhoneNumbers.parsed(number)
                .map(parsed -> RANGES.getNameForValidNumber(parsed, Locale.ENGLISH))
                .orElse("");
    }

    /** The operators of the country that a prefix such as {@code 25471} belongs to, sorted; none where they are not known. */
    public static List<String> behind(String prefix) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_CALLING_CODE, prefix.length()))
                .mapToObj(length -> prefix.substring(0, length))
                .flatMap(Operators::names)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Stream<String> names(String callingCode) {
        try (InputStream file = Operators.class.getResourceAsStream(FILES.formatted(callingCode))) {
            return file == null ? Stream.empty() : names(new ObjectInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the map gives its ranges away only as text: a line such as 25471|Safaricom for each
    private static Stream<String> names(ObjectInputStream file) throws IOException {
        PhonePrefixMap ranges = new PhonePrefixMap();
        ranges.readExternal(file);
        return ranges.toString()
                .lines()
                .filter(line -> line.indexOf('|') > 0)
                .map(line -> line.substring(line.indexOf('|') + 1));
    }
}
