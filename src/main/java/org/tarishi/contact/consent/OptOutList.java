package org.tarishi.contact.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarishi.platform.Fault;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/**
 * Who wants no messages, as another provider or a spreadsheet lists it: a line each, the number first; behind a comma, a
 * semicolon or a tab may stand the day they said so ({@code 2025-11-30}) and whatever else.
 *
 * @param entries the lines that can be read, each number once
 * @param bad the others
 * @param repeated how many lines name a number that an earlier line named
 */
record OptOutList(List<Entry> entries, List<BadLine> bad, int repeated) {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\t]");
    private static final Pattern QUOTES = Pattern.compile("^\\s*\"|\"\\s*$");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final int DAY_LENGTH = 10;

    /** @param said the day, if it is known */
    record Entry(int line, String text, PhoneNumber number, Optional<LocalDate> said) {

        /** The end of that day, wherever it was, or now: a later wish is never taken for an earlier one. */
        Instant saidAt(Instant now) {
            return said.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                    .filter(now::isAfter)
                    .orElse(now);
        }
    }

    /** A line that blocks nobody, and why. */
    record BadLine(int line, String text, Fault why) {}

    /** @param country of numbers without + */
    static OptOutList read(String typed, String country) {
        Reader reader = new Reader(country);
        List<String> lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.read(i + 1, lines.get(i).replace("\uFEFF", ""));
        }
        return new OptOutList(reader.entries, reader.bad, reader.repeated);
    }

    private static final class Reader {

        private final String country;
        private final List<Entry> entries = new ArrayList<>();
        private final List<BadLine> bad = new ArrayList<>();
        private final Set<PhoneNumber> known = new HashSet<>();
        private int repeated;

        Reader(String country) {
            this.country = country;
        }

        void read(int line, String text) {
            List<String> cells = BETWEEN.splitAsStream(text)
                    .map(cell -> QUOTES.matcher(cell).replaceAll("").strip())
                    .toList();
            boolean heading = line == 1 && text.chars().noneMatch(Character::isDigit);
            if (text.isBlank() || heading) {
                return;
            }
            PhoneNumbers.read(cells.get(0), country)
                    .<Optional<PhoneNumber>>match(Optional::of, fault -> {
                        bad.add(new BadLine(line, text, Fault.at("list", "rule." + fault.code(), cells.get(0))));
                        return Optional.empty();
                    })
                    .ifPresent(number -> read(line, text, number, cells));
        }

        private void read(int line, String text, PhoneNumber number, List<String> cells) {
            Optional<String> day =
                    cells.stream().skip(1).filter(DAY.asMatchPredicate()).findFirst();
            Optional<LocalDate> said = day.flatMap(Reader::day);
            if (day.isPresent() && said.isEmpty()) {
                bad.add(new BadLine(line, text, Fault.at("list", "rule.opt-out.day", day.get())));
            } else if (known.add(number)) {
                entries.add(new Entry(line, text, number, said));
            } else {
                repeated++;
            }
        }

        private static Optional<LocalDate> day(String written) {
            try {
                return Optional.of(LocalDate.parse(written.substring(0, DAY_LENGTH)));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }
}
