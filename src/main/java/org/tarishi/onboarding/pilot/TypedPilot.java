package org.tarishi.onboarding.pilot;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;

/** What an approver typed on the page of a pilot. */
public final class TypedPilot {

    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,8})?";

    private String messagesADay = "";
    private String spend = "";
    private String price = "";
    private String contact = "";
    private String[] projects = {};
    private String until = "";
    private String amount = "";
    private String reason = "";
    private Waiting waiting = Waiting.REROUTE;

    PilotTerms terms() {
        Set<ProjectId> taking = Arrays.stream(projects)
                .flatMap(id -> ProjectId.read(id).stream())
                .collect(Collectors.toSet());
        return new PilotTerms(count(), amountOrZero(spend), amountOrZero(price), contact.strip(), taking);
    }

    /** Zero for what is no number: that is refused at the field all the same. */
    private int count() {
        String digits = messagesADay.strip();
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }

    private static BigDecimal amountOrZero(String typed) {
        String number = typed.strip().replace(',', '.');
        return number.matches(AMOUNT) ? new BigDecimal(number) : BigDecimal.ZERO;
    }

    /** @throws RuleBroken at {@code until} */
    LocalDate billDay() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeException notADay) {
            throw RuleBroken.at("until", "rule.answer.date");
        }
    }

    /** @throws RuleBroken at {@code amount} */
    BigDecimal bill() {
        String number = amount.strip().replace(',', '.');
        if (!number.matches(AMOUNT)) {
            throw RuleBroken.at("amount", "rule.pilot.bill");
        }
        return new BigDecimal(number);
    }

    public String getMessagesADay() {
        return messagesADay;
    }

    public void setMessagesADay(String messagesADay) {
        this.messagesADay = messagesADay;
    }

    public String getSpend() {
        return spend;
    }

    public void setSpend(String spend) {
        this.spend = spend;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String[] getProjects() {
        return projects.clone();
    }

    public void setProjects(String[] projects) {
        this.projects = projects.clone();
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    String reason() {
        return reason.strip();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Waiting[] getWaitings() {
        return Waiting.values();
    }

    public Waiting getWaiting() {
        return waiting;
    }

    public void setWaiting(Waiting waiting) {
        this.waiting = waiting;
    }
}
