package org.tarishi.onboarding.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.Clash;
import org.tarishi.onboarding.request.SignedAnswers;
import org.tarishi.onboarding.request.TypedAnswer;

/** The worksheet of a request: what the provider said, which type of gateway it becomes, and the gateway once there is one. */
@Entity
@Table(name = "request_connection")
public class RequestConnection {

    @Id
    @Column(name = "request_id")
    private long requestId;

    @Column(name = "gateway_id")
    private @Nullable Long gatewayId;

    @Column(name = "type")
    private String type = "";

    @Column(name = "answers")
    private String answers = Answers.NONE.json();

    @Column(name = "authors")
    private String authors = Answers.NONE.json();

    @Version
    @Column(name = "version")
    private long version;

    protected RequestConnection() {}

    RequestConnection(long requestId) {
        this.requestId = requestId;
    }

    /** Takes over what was answered anew, and returns what it did not: what somebody else has answered meanwhile. */
    List<Clash> answer(Map<String, TypedAnswer> anew, String by) {
        SignedAnswers before = new SignedAnswers(answers(), Answers.read(authors));
        SignedAnswers after = before.with(anew, by);
        answers = after.answers().json();
        authors = after.authors().json();
        return before.clashes(anew);
    }

    /** Another type than before needs another gateway. */
    void choose(String other) {
        type = other;
        gatewayId = null;
    }

    /** A gateway of its type was made from it. */
    void became(long gateway) {
        gatewayId = gateway;
    }

    public long getRequestId() {
        return requestId;
    }

    public Optional<Long> gatewayId() {
        return Optional.ofNullable(gatewayId);
    }

    /** The code of the gateway's type; empty before it is chosen. */
    public String getType() {
        return type;
    }

    public Answers answers() {
        return Answers.read(answers);
    }
}
