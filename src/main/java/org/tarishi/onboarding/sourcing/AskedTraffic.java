package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.sms.SmsText;

/**
 * What a request asks for, month by month: the form names months 1, 6 and 12, those between lie on the straight line.
 *
 * @param sent messages in months 1 to 12
 * @param received texts in months 1 to 12
 * @param segments an ordinary message has: the median of the samples
 * @param longSegments four samples in five have no more
 * @param operators traffic is taken to be spread over them evenly
 */
record AskedTraffic(
        List<Long> sent,
        List<Long> received,
        int segments,
        int longSegments,
        List<String> operators,
        PriceLine.Direction outbound,
        PriceLine.Direction inbound) {

    static final int MONTHS = 12;

    private static final int SAMPLES = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FOUR_IN_FIVE = new BigDecimal("0.8");

    /** Where both sorts of number are wanted, every text is taken to be paid by the project: rather too dear than too cheap. */
    static AskedTraffic of(Answers answers) {
        List<Integer> samples = samples(answers);
        return new AskedTraffic(
                months(answers, "sent-"),
                months(answers, "received-"),
                ranked(samples, HALF),
                ranked(samples, FOUR_IN_FIVE),
                Typed.names(answers.text("operators")),
                answers.text("outbound-payer").equals("free-to-user")
                        ? PriceLine.Direction.FREE_MT
                        : PriceLine.Direction.MT,
                answers.text("inbound-payer").equals("sender")
                        ? PriceLine.Direction.MO
                        : PriceLine.Direction.REVERSE_MO);
    }

    private static List<Long> months(Answers answers, String key) {
        long first = whole(answers, key + 1);
        long sixth = whole(answers, key + 6);
        long last = whole(answers, key + MONTHS);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(
                        month -> month <= 6 ? between(first, sixth, month - 1, 5) : between(sixth, last, month - 6, 6))
                .toList();
    }

    private static long whole(Answers answers, String key) {
        return answers.number(key).map(BigDecimal::longValue).orElse(0L);
    }

    private static long between(long from, long to, int step, int steps) {
        BigDecimal way = BigDecimal.valueOf(to - from).multiply(BigDecimal.valueOf(step));
        return from
                + way.divide(BigDecimal.valueOf(steps), 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static List<Integer> samples(Answers answers) {
        return IntStream.rangeClosed(1, SAMPLES)
                .mapToObj(number -> answers.text("sample-" + number))
                .filter(text -> !text.isBlank())
                .map(text -> new SmsText(text).segments().count())
                .sorted()
                .toList();
    }

    /** The nearest rank: the smallest that this share does not exceed. */
    private static int ranked(List<Integer> sorted, BigDecimal share) {
        int rank = share.multiply(BigDecimal.valueOf(sorted.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return sorted.isEmpty() ? 1 : sorted.get(rank - 1);
    }

    /** In all twelve months. */
    long sentInAll() {
        return sent.stream().mapToLong(Long::longValue).sum();
    }
}
