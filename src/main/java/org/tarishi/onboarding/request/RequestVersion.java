package org.tarishi.onboarding.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of one round: edited until it is handed in, never afterwards. */
@Entity
@Table(name = "request_version")
public class RequestVersion {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "number")
    private int number;

    @Column(name = "answers")
    private String answers = "{}";

    @Column(name = "authors")
    private String authors = "{}";

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Version
    @Column(name = "version")
    private long version;

    protected RequestVersion() {}

    RequestVersion(long id, long requestId, int number, SignedAnswers signed) {
        this.id = id;
        this.requestId = requestId;
        this.number = number;
        sign(signed);
    }

    /** Takes over what was answered anew, and returns what it did not: what somebody else has answered meanwhile. */
    List<Clash> change(Map<String, TypedAnswer> anew, String by) {
        if (isHandedIn()) {
            throw new IllegalStateException("version " + number + " of request " + requestId + " is handed in");
        }
        SignedAnswers before = signed();
        sign(before.with(anew, by));
        return before.clashes(anew);
    }

    private void sign(SignedAnswers signed) {
        answers = signed.answers().json();
        authors = signed.authors().json();
    }

    SignedAnswers signed() {
        return new SignedAnswers(answers(), Answers.read(authors));
    }

    void handIn(Instant at) {
        handedInAt = at;
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public Answers answers() {
        return Answers.read(answers);
    }

    public int getNumber() {
        return number;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }
}
