package org.tarishi.onboarding.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.ReasonCode;
import org.tarishi.onboarding.Remark;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** What a reviewer typed for a decision. */
public final class TypedDecision {

    private ReasonCode code = ReasonCode.OTHER;
    private String question = "";
    private String remark = "";
    private String due = "";
    private String text = "";
    private boolean resubmittable = true;
    private String gateway = "";
    private String comparison = "";

    Remark typedRemark() {
        return new Remark(question, code, remark.strip());
    }

    /** What was typed and not added to the list yet. */
    Optional<Remark> lastRemark() {
        return Optional.of(typedRemark()).filter(typed -> !typed.text().isEmpty());
    }

    ReviewStep.Reject rejection() {
        return new ReviewStep.Reject(code, text.strip(), resubmittable);
    }

    ReviewStep.OfferAlternative alternative() {
        return new ReviewStep.OfferAlternative(Ids.read(gateway), comparison.strip());
    }

    LocalDate due() {
        try {
            return LocalDate.parse(due);
        } catch (DateTimeException notADay) {
            throw RuleBroken.at("due", "rule.answer.date");
        }
    }

    public ReasonCode[] getCodes() {
        return ReasonCode.values();
    }

    public ReasonCode getCode() {
        return code;
    }

    public void setCode(ReasonCode code) {
        this.code = code;
    }

    public String getQuestion() {
        return question;
    }

    /** Null where it is about the request as a whole. */
    public void setQuestion(@Nullable String question) {
        this.question = Optional.ofNullable(question).orElse("");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isResubmittable() {
        return resubmittable;
    }

    public void setResubmittable(boolean resubmittable) {
        this.resubmittable = resubmittable;
    }

    public String getGateway() {
        return gateway;
    }

    /** Null where it is no connected gateway. */
    public void setGateway(@Nullable String gateway) {
        this.gateway = Optional.ofNullable(gateway).orElse("");
    }

    public String getComparison() {
        return comparison;
    }

    public void setComparison(String comparison) {
        this.comparison = comparison;
    }
}
