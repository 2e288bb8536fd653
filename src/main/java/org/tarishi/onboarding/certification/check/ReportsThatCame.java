package org.tarishi.onboarding.certification.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.receiving.callback.CallbackReplay.Kept;

/** Delivery reports as the gateway brought them. */
final class ReportsThatCame {

    private ReportsThatCame() {}

    /** How many, about whatever. */
    static int count(Bench bench, Instant since) {
        return (int)
                bench.callbacks(since).stream().flatMap(ReportsThatCame::in).count();
    }

    /** The callbacks that say something of a message, oldest first. */
    static List<Kept> about(Bench bench, Traced message, Instant since) {
        Predicate<MessageHandle> isMeant = isAbout(message);
        return bench.callbacks(since).stream()
                .filter(kept -> in(kept).map(StatusReport::about).anyMatch(isMeant))
                .toList();
    }

    /** The last words that were reported on a message, each once, in the order in which they came. */
    static List<ReportedState> ends(Bench bench, Traced message, Instant since) {
        Predicate<MessageHandle> isMeant = isAbout(message);
        return bench.callbacks(since).stream()
                .flatMap(ReportsThatCame::in)
                .filter(report -> isMeant.test(report.about()))
                .map(StatusReport::state)
                .filter(state -> state != ReportedState.UNDERWAY)
                .distinct()
                .toList();
    }

    private static Predicate<MessageHandle> isAbout(Traced message) {
        String ours = Long.toString(message.message().getId());
        return handle ->
                handle.value().equals(message.remoteId()) || handle.value().equals(ours);
    }

    private static Stream<StatusReport> in(Kept kept) {
        Stream<?> events = kept.reading() instanceof CallbackReading.Understood understood
                ? understood.events().stream()
                : kept.reading() instanceof CallbackReading.Asking asking ? asking.events().stream() : Stream.of();
        return events.filter(StatusReport.class::isInstance).map(StatusReport.class::cast);
    }
}
