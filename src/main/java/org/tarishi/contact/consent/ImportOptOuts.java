package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOutList.BadLine;
import org.tarishi.contact.consent.OptOutList.Entry;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;

/** Takes in who told an earlier provider that they want no messages. Repeatable. */
@Stateless
public class ImportOptOuts {

    /** Lines of one list: what one transaction does in seconds. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 1000;

    @Inject
    OptOuts optOuts;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * What became of a list. Every line is in one of these numbers.
     *
     * @param added who was blocked by it
     * @param known who was blocked already
     * @param repeated lines that name a number again
     * @param bad lines that blocked nobody
     */
    public record Result(int added, int known, int repeated, List<BadLine> bad) {}

    /**
     * Blocks everybody on the list, but for those who asked us for messages after the day that stands there.
     *
     * @param country of numbers without +
     * @param origin where the list comes from
     * @throws RuleBroken at {@code list} or {@code origin}; then nobody is blocked
     */
    @Needs(Permission.MANAGE_PROJECT)
    public Result take(ProjectId project, String typed, String country, String origin) {
        demand(typed, origin);
        OptOutList list = OptOutList.read(typed, country);
        Instant now = clock.instant();
        Set<PhoneNumber> before = blocked(project, list.entries());
        batches(list.entries()).forEach(some -> note(project, some, origin, now));
        Set<PhoneNumber> after = blocked(project, list.entries());
        Result result = new Result(after.size() - before.size(), before.size(), list.repeated(), bad(list, after));
        audit.record(
                Deed.in(project, "opt-outs.imported", Said.storable(origin)).with(summary(result)));
        return result;
    }

    private static void demand(String typed, String origin) {
        List<Fault> faults = new ArrayList<>();
        long lines = typed.lines().filter(line -> !line.isBlank()).count();
        if (lines == 0) {
            faults.add(Fault.at("list", "rule.opt-outs.empty"));
        }
        if (lines > MOST) {
            faults.add(Fault.at("list", "rule.opt-outs.too-many", lines, MOST));
        }
        if (origin.isBlank()) {
            faults.add(Fault.at("origin", "rule.opt-outs.origin"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    private void note(ProjectId project, List<Entry> some, String origin, Instant now) {
        List<Said> said = some.stream()
                .map(entry -> Said.stop(entry.number(), Source.IMPORT, origin, entry.saidAt(now)))
                .toList();
        optOuts.heard(project, said, caller.get().label());
    }

    private static List<List<Entry>> batches(List<Entry> entries) {
        return IntStream.iterate(0, from -> from < entries.size(), from -> from + AT_ONCE)
                .mapToObj(from -> entries.subList(from, Math.min(entries.size(), from + AT_ONCE)))
                .toList();
    }

    private Set<PhoneNumber> blocked(ProjectId project, List<Entry> entries) {
        Set<PhoneNumber> found = new HashSet<>();
        batches(entries)
                .forEach(some -> found.addAll(
                        optOuts.among(project, some.stream().map(Entry::number).toList())));
        return found;
    }

    private static List<BadLine> bad(OptOutList list, Set<PhoneNumber> blocked) {
        List<BadLine> all = new ArrayList<>(list.bad());
        list.entries().stream()
                .filter(entry -> !blocked.contains(entry.number()))
                .map(entry -> new BadLine(
                        entry.line(),
                        entry.text(),
                        Fault.at(
                                "list",
                                "rule.opt-out.wants-again",
                                entry.number().e164())))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(BadLine::line));
        return all;
    }

    private static String summary(Result result) {
        return "added=" + result.added() + " known=" + result.known() + " repeated=" + result.repeated() + " bad="
                + result.bad().size();
    }
}
