package org.tarishi.onboarding.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.Answers;

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

    @Version
    @Column(name = "version")
    private long version;

    protected RequestConnection() {}

    RequestConnection(long requestId) {
        this.requestId = requestId;
    }

    /** Takes over what was answered anew; other answers stay. */
    void answer(Map<String, String> anew) {
        answers = answers().with(anew).json();
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
