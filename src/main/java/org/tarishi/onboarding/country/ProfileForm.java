package org.tarishi.onboarding.country;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;

/** The rules of a country as they stand in their form. */
public final class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String quietFrom = "";
    private String quietTo = "";
    private boolean promotional = true;
    private String success = "";
    private boolean filing;
    private String[] papers = {};
    private List<SenderLine> senders = List.of();
    private List<PaceLine> paces = List.of();
    private String daysOff = "";

    /** @param kinds of number, in the order of the form */
    void show(CountryRules rules, List<String> kinds) {
        if (rules.quiet().exist()) {
            quietFrom = rules.quiet().from().toString();
            quietTo = rules.quiet().to().toString();
            promotional = rules.quiet().promotional();
        }
        success = rules.pilotSuccess().movePointRight(2).stripTrailingZeros().toPlainString();
        filing = rules.filing();
        papers = rules.papers().stream().map(DocumentKind::name).toArray(String[]::new);
        senders = kinds.stream().map(kind -> new SenderLine(kind, rules)).toList();
        paces = Timetable.stages().stream()
                .filter(stage -> stage != RequestState.DRAFT && stage != RequestState.LIVE)
                .map(stage -> new PaceLine(stage, rules))
                .toList();
        daysOff = rules.daysOff().stream().map(DayOff::line).collect(Collectors.joining("\n"));
    }

    ProfileDraft draft() {
        Map<String, SenderRule> rules = senders.stream()
                .collect(Collectors.toMap(
                        SenderLine::getKind, SenderLine::rule, (one, other) -> one, LinkedHashMap::new));
        Map<String, ProfileDraft.TypedPace> typed =
                paces.stream().collect(Collectors.toMap(line -> line.getStage().name(), PaceLine::typed));
        return new ProfileDraft(
                quietFrom, quietTo, promotional, success.strip(), filing, Arrays.asList(papers), rules, typed, daysOff);
    }

    public List<SenderLine> getSenders() {
        return senders;
    }

    public List<PaceLine> getPaces() {
        return paces;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(String quietTo) {
        this.quietTo = quietTo;
    }

    public boolean isPromotional() {
        return promotional;
    }

    public void setPromotional(boolean promotional) {
        this.promotional = promotional;
    }

    public String getSuccess() {
        return success;
    }

    public void setSuccess(String success) {
        this.success = success;
    }

    public boolean isFiling() {
        return filing;
    }

    public void setFiling(boolean filing) {
        this.filing = filing;
    }

    public String[] getPapers() {
        return papers.clone();
    }

    public void setPapers(String[] papers) {
        this.papers = papers.clone();
    }

    public String getDaysOff() {
        return daysOff;
    }

    public void setDaysOff(String daysOff) {
        this.daysOff = daysOff;
    }
}
