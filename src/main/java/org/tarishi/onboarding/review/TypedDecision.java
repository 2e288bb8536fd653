package org.tarishi.onboarding.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.ReasonCode;
import org.tarishi.onboarding.Remark;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.platform.RuleBroken;

/** What a reviewer typed for a decision. */
public final class TypedDecision {

    private ReasonCode code = ReasonCode.OTHER;
    private String question = "";
    private String remark = "";
    private String due = "";
    private String text = "";
    private boolean resubmittable = true;
    private String comparison = "";

    ReviewStep.AskBack question() {
        List<Remark> remarks =
                remark.isBlank() ? List.of() : List.of(new Remark(question.strip(), code, remark.strip()));
        return new ReviewStep.AskBack(remarks, day());
    }

    ReviewStep.Reject rejection() {
        return new ReviewStep.Reject(code, text.strip(), resubmittable);
    }

    ReviewStep.OfferAlternative alternative() {
        return new ReviewStep.OfferAlternative(Optional.empty(), comparison.strip());
    }

    private LocalDate day() {
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

    public void setQuestion(String question) {
        this.question = question;
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

    public String getComparison() {
        return comparison;
    }

    public void setComparison(String comparison) {
        this.comparison = comparison;
    }
}
