package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The part of the page where people say what they read on phones and what they found themselves. */
@Named
@RequestScoped
public class PeopleFind {

    private static final String VIEW = "/onboarding/certification/certification.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadRuns reading;

    @Inject
    AnswerReading answers;

    @Inject
    SignResult signing;

    private final Map<Long, String> codes = new HashMap<>();
    private String remark = "";

    private Optional<CertificationRun> underWay() {
        return reading.of(current.getId()).stream()
                .findFirst()
                .filter(run -> run.getState() == RunState.RUNNING && reading.mayTest());
    }

    /** Texts that wait for their reader. */
    public List<PhoneReading> getReadings() {
        return underWay().map(reading::open).orElseGet(List::of);
    }

    /** Checks that are people's alone and not done yet. */
    public List<CheckId> getOwn() {
        return underWay().map(reading::checks).orElseGet(List::of).stream()
                .filter(check -> check.getState() == CheckState.WAITING_FOR_PERSON)
                .map(CertificationCheck::getCheckId)
                .filter(id -> id.way() == CheckId.Way.BY_PERSON)
                .toList();
    }

    public @Nullable String equal(long readingId) {
        String code = codes.getOrDefault(readingId, "");
        return act(() -> answers.equal(current.getId(), readingId, code));
    }

    public @Nullable String different(long readingId) {
        return act(() -> answers.different(current.getId(), readingId));
    }

    public @Nullable String find(CheckId id, boolean well) {
        return act(() -> answers.find(current.getId(), id, well, remark));
    }

    public @Nullable String sign() {
        return act(() -> signing.sign(current.getId()));
    }

    private @Nullable String act(Runnable verb) {
        try {
            verb.run();
            Notice.afterRedirect("review.noted");
            return VIEW + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** Typed codes by reading. */
    public Map<Long, String> getCodes() {
        return codes;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
