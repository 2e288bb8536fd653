package org.tarishi.onboarding.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answers of one round: edited until it is handed in, never afterwards. */
@Entity
@Table(name = "request_version")
public class RequestVersion {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "number")
    private int number;

    @Column(name = "answers")
    private String answers = "{}";

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Version
    @Column(name = "version")
    private long version;

    protected RequestVersion() {}

    RequestVersion(long id, long requestId, int number, Answers answers) {
        this.id = id;
        this.requestId = requestId;
        this.number = number;
        this.answers = written(answers);
    }

    /** Takes over what was answered anew; other answers stay, so that two people may fill in two sections. */
    void change(Map<String, String> anew) {
        if (isHandedIn()) {
            throw new IllegalStateException("version " + number + " of request " + requestId + " is handed in");
        }
        Map<String, String> all = new TreeMap<>(answers().values());
        all.putAll(anew);
        answers = written(new Answers(all));
    }

    void handIn(Instant at) {
        handedInAt = at;
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public Answers answers() {
        try {
            return new Answers(JSON.readValue(answers, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("version " + id, e);
        }
    }

    public int getNumber() {
        return number;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    private static String written(Answers answers) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(answers.values()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answers", e);
        }
    }
}
