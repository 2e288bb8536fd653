package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.country.CountryProfiles;
import org.tarishi.onboarding.country.CountryRules;
import org.tarishi.onboarding.country.DocumentKind;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.sending.quiet.QuietHours;

/** The form of a request's country in the reader's language, and what to know beside its questions. */
@RequestScoped
public class CountryForm {

    @Inject
    CountryProfiles profiles;

    @Inject
    Timetables timetables;

    @Inject
    LocaleChoice chosen;

    @Inject
    Clock clock;

    public RequestForm of(GatewayRequest request) {
        return RequestForm.in(rules(request), chosen.getLocale());
    }

    public Set<DocumentKind> papers(GatewayRequest request) {
        return NeededPapers.in(rules(request));
    }

    /** By the key of the question; most have none. */
    public Map<String, String> notes(GatewayRequest request) {
        Sentences sentences = Sentences.in(chosen.getLocale());
        CountryRules rules = rules(request);
        Map<String, String> notes = new HashMap<>();
        notes.put("sender", warnings(rules, sentences));
        if (rules.quiet().exist()) {
            notes.put("traffic", quiet(rules.quiet(), sentences));
        }
        timetables
                .of(request.getCountry())
                .expected(request, clock.instant())
                .ifPresent(expected ->
                        notes.put("start-date", sentences.of("note.expected", expected.from(), expected.to())));
        return notes;
    }

    /** What reviewers ask, by the key of the question; what is about no question of the form is about the whole. */
    public Map<String, List<String>> said(List<RequestRemark> remarks) {
        Sentences sentences = Sentences.in(chosen.getLocale());
        return remarks.stream()
                .collect(Collectors.groupingBy(
                        RequestRemark::getField,
                        Collectors.mapping(
                                remark -> sentences.of(
                                        "remark.said",
                                        sentences.of("ReasonCode." + remark.getCode()),
                                        remark.getSaid()),
                                Collectors.toList())));
    }

    /** In the reader's language. */
    public Sentences words() {
        return Sentences.in(chosen.getLocale());
    }

    /** Key of every question by what it asks, in the order of the form. */
    public Map<String, String> questions(GatewayRequest request) {
        Sentences sentences = Sentences.in(chosen.getLocale());
        Map<String, String> questions = new LinkedHashMap<>();
        of(request).sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> questions.put(question.title(sentences), question.key()));
        return questions;
    }

    private String warnings(CountryRules rules, Sentences sentences) {
        return RequestForm.senders().stream()
                .filter(rules.senders()::containsKey)
                .map(sender -> Map.entry(sender, rules.senders().get(sender).warning(sentences.locale())))
                .filter(each -> !each.getValue().isEmpty())
                .map(each ->
                        sentences.of("note.sender", sentences.of("question.sender." + each.getKey()), each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String quiet(QuietHours quiet, Sentences sentences) {
        return sentences.of(quiet.promotional() ? "note.quiet.promotional" : "note.quiet", quiet.from(), quiet.to());
    }

    private CountryRules rules(GatewayRequest request) {
        return profiles.of(request.getCountry());
    }
}
