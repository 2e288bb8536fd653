package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Reserves a keyword for a project on a number that projects share. */
@Stateless
public class ReserveKeyword {

    @Inject
    KeywordNumbers numbers;

    @Inject
    Keywords keywords;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code word}, with the reason why it cannot be had */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void reserve(ProjectId project, long numberId, String typed) {
        GatewayNumber number = numbers.locked(project, numberId).orElseThrow(() -> new NotFound("number " + numberId));
        Word word = Word.read(typed).orElseThrow(() -> RuleBroken.at("word", "fault.keyword", typed.strip()));
        refusal(project, number, typed.strip(), word).ifPresent(fault -> {
            throw new RuleBroken(List.of(fault));
        });
        keywords.add(new Keyword(ids.next(), number.getId(), project, typed, word)
                .reserved(caller.get().label(), clock.instant()));
        audit.record(Deed.in(project, "keyword.reserved", typed.strip())
                .with(number.terms().masked()));
    }

    private Optional<Fault> refusal(ProjectId project, GatewayNumber number, String typed, Word word) {
        if (ReservedWords.like(word).isPresent()) {
            return Optional.of(Fault.at("word", "fault.keyword-reserved", typed));
        }
        return keywords.on(number.getId()).stream()
                .flatMap(known -> conflict(project, known, typed, word).stream())
                .findFirst();
    }

    /** Words of the same project may be alike: a typing error then reaches the right one. */
    private static Optional<Fault> conflict(ProjectId project, Keyword known, String typed, Word word) {
        if (word.equals(known.folded())) {
            String code = known.isOf(project) ? "fault.keyword-yours" : "fault.keyword-taken";
            return Optional.of(Fault.at("word", code, typed, known.getWord()));
        }
        if (known.isOf(project)) {
            return Optional.empty();
        }
        if (word.looksLike(known.folded())) {
            return Optional.of(Fault.at("word", "fault.keyword-alike", typed, known.getWord()));
        }
        return word.isNear(known.folded())
                ? Optional.of(Fault.at("word", "fault.keyword-near", typed, known.getWord()))
                : Optional.empty();
    }
}
