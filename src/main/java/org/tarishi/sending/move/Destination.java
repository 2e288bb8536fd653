package org.tarishi.sending.move;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tarishi.sending.move.MovePreview.CountryCount;

/** So many messages to one country, in words. */
public record Destination(String country, long count) {

    /**
     * The most first. Of one country there are several counts where its code is shorter than what was counted by.
     *
     * @param name of the country behind a beginning of numbers
     */
    static List<Destination> of(List<CountryCount> counts, Function<CountryCount, String> name) {
        Map<String, Long> sums = new LinkedHashMap<>();
        counts.forEach(each -> sums.merge(name.apply(each), each.count(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new Destination(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingLong(Destination::count).reversed())
                .toList();
    }
}
