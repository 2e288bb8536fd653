package org.tarishi.onboarding.request;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.onboarding.country.CountryRules;
import org.tarishi.onboarding.country.ProfileField;
import org.tarishi.platform.Fault;

/** A form as it stands in a file: the one of requests in {@code request-form.json} (onboarding.md section 1.5). */
public final class RequestForm {

    private static final JsonMapper READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final RequestForm STANDARD = read(RequestForm.class, "request-form.json");
    private static final String SENDER = "sender";
    private static final String COUNTRY = "country";

    /** Before the keys of a country's own questions, so that none meets a standard one. */
    private static final String OWN = "own-";

    private static final Map<ProfileField.Kind, Integer> LONGEST = Map.of(
            ProfileField.Kind.TEXT, 200,
            ProfileField.Kind.LONG_TEXT, 2000,
            ProfileField.Kind.NUMBER, 100_000_000);

    private final List<Section> sections;
    private final Map<String, Question> questions;

    private RequestForm(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.questions = sections.stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toUnmodifiableMap(Question::key, Function.identity()));
    }

    public static RequestForm standard() {
        return STANDARD;
    }

    /** As it is in a country, its own questions in the reader's language. */
    public static RequestForm in(CountryRules country, Locale language) {
        List<Section> all = new ArrayList<>();
        STANDARD.sections.forEach(section -> all.add(offered(section, country)));
        if (!country.fields().isEmpty()) {
            all.add(new Section(
                    COUNTRY,
                    country.fields().stream().map(field -> own(field, language)).toList()));
        }
        return new RequestForm(all);
    }

    /** Kinds of number that are not to be had are not offered. */
    private static Section offered(Section section, CountryRules country) {
        return new Section(
                section.key(),
                section.questions().stream()
                        .map(question -> question.key().equals(SENDER)
                                ? question.offering(question.choices().stream()
                                        .filter(country::allows)
                                        .toList())
                                : question)
                        .toList());
    }

    private static Question own(ProfileField field, Locale language) {
        return new Question(
                OWN + field.key(),
                Question.Kind.valueOf(field.kind().name()),
                field.required(),
                0,
                LONGEST.getOrDefault(field.kind(), 0),
                List.of(),
                field.sender().isEmpty() ? "" : SENDER + "=" + field.sender(),
                field.pattern(),
                field.label(language),
                field.help(language));
    }

    /** The answers without the declarations: those are ticked by hand, each time. */
    public Answers undeclared(Answers answers) {
        return answers.with(questions.values().stream()
                .filter(question -> question.kind() == Question.Kind.TICK)
                .collect(Collectors.toMap(Question::key, declaration -> "")));
    }

    /** All kinds of number there are. */
    public static List<String> senders() {
        return Optional.ofNullable(STANDARD.questions.get(SENDER)).orElseThrow().choices();
    }

    public List<Section> sections() {
        return sections;
    }

    /** What is wrong with the answers, each by itself. */
    public List<Fault> faults(Answers answers, LocalDate today) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.isAsked(answers))
                .flatMap(question -> AnswerRules.fault(question, answers.text(question.key()), today).stream())
                .toList();
    }

    /** The form in a file that lies beside a class. */
    public static RequestForm read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new RequestForm(READER.readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
