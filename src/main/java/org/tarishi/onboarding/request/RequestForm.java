package org.tarishi.onboarding.request;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The form as it stands in {@code request-form.json} (onboarding.md section 1.5). */
public final class RequestForm {

    private static final JsonMapper READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final RequestForm STANDARD = read();

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

    public List<Section> sections() {
        return sections;
    }

    boolean asks(String key) {
        return questions.containsKey(key);
    }

    private static RequestForm read() {
        try (InputStream file = RequestForm.class.getResourceAsStream("request-form.json")) {
            return new RequestForm(READER.readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
