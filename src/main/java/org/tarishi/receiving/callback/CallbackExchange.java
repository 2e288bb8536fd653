package org.tarishi.receiving.callback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.tarishi.gateway.type.CallbackRequest;

/** A callback as it came, and what became of it. */
@Entity
@Table(name = "callback_exchange")
public class CallbackExchange {

    /** What became of it. */
    public enum State {
        /** Stored and answered, not read yet. */
        PENDING,
        READ,
        /** Genuine, but we could not make sense of it. */
        UNREADABLE,
        /** A text over a shared gateway from somebody to whom no project ever wrote. */
        UNROUTED
    }

    private static final int LONGEST_FAULT = 300;
    private static final String LINE = "\n";

    /** Whatever they are, each is one character. */
    private static final Charset OCTETS = StandardCharsets.ISO_8859_1;

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "point")
    private String point = "";

    @Column(name = "method")
    private String method = "";

    @Column(name = "query")
    private String query = "";

    @Column(name = "headers")
    private String headers = "";

    @Column(name = "body")
    private byte[] body = {};

    @Column(name = "address")
    private String address = "";

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.PENDING;

    @Column(name = "fault")
    private String fault = "";

    protected CallbackExchange() {}

    CallbackExchange(long id, long gatewayId, CallbackRequest request, Instant at) {
        this.id = id;
        this.gatewayId = gatewayId;
        this.point = request.point();
        this.method = request.method();
        this.query = request.query();
        this.headers = HeaderText.of(request.headers());
        this.body = request.body();
        this.address = request.address();
        this.receivedAt = at;
    }

    /** From its columns, in the order of the table. */
    CallbackExchange(ResultSet row) throws SQLException {
        this.id = row.getLong(1);
        this.gatewayId = row.getLong(2);
        this.point = row.getString(3);
        this.method = row.getString(4);
        this.query = row.getString(5);
        this.headers = row.getString(6);
        this.body = row.getBytes(7);
        this.address = row.getString(8);
        this.receivedAt = row.getTimestamp(9).toInstant();
        this.state = State.valueOf(row.getString(10));
        this.fault = row.getString(11);
    }

    /** Its columns, in the order of the table. */
    void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, id);
        insert.setLong(2, gatewayId);
        insert.setString(3, point);
        insert.setString(4, method);
        insert.setString(5, query);
        insert.setString(6, headers);
        insert.setBytes(7, body);
        insert.setString(8, address);
        insert.setTimestamp(9, Timestamp.from(receivedAt));
        insert.setString(10, state.name());
        insert.setString(11, fault);
    }

    /** What may hold a secret is stored only so; all in one, since this is where most of what the hub receives passes. */
    void seal(UnaryOperator<String> sealing) {
        headers = sealing.apply(query.replace(LINE, "%0A") + LINE + headers + LINE + new String(body, OCTETS));
        query = "";
        body = new byte[0];
    }

    /**
     * As it came, but for the URL, which holds a secret and is not stored.
     *
     * @param opening undoes the sealing; those that were kept before they were sealed lie open
     * @param url makes the URL of the query
     */
    CallbackRequest request(UnaryOperator<String> opening, UnaryOperator<String> url) {
        if (headers.startsWith(HeaderText.BEGINNING)) {
            return new CallbackRequest(point, method, url.apply(query), query, HeaderText.read(headers), body, address);
        }
        // the query has no line break, JSON escapes its own, and the body is the rest
        String[] parts = opening.apply(headers).split(LINE, 3);
        return new CallbackRequest(
                point,
                method,
                url.apply(parts[0]),
                parts[0],
                HeaderText.read(parts[1]),
                parts[2].getBytes(OCTETS),
                address);
    }

    void read() {
        state = State.READ;
    }

    void unrouted() {
        state = State.UNROUTED;
    }

    /** To be read once more, since the reason why it could not be may be gone; one that was read stays read. */
    void again() {
        if (state == State.UNREADABLE || state == State.UNROUTED) {
            state = State.PENDING;
            fault = "";
        }
    }

    void unreadable(String reason) {
        state = State.UNREADABLE;
        fault = storable(reason.substring(0, Math.min(LONGEST_FAULT, reason.length())));
    }

    // PostgreSQL's text holds every character but this one, which no provider means
    private static String storable(String text) {
        return text.replace("\0", "%00");
    }

    public long getId() {
        return id;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public String getPoint() {
        return point;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public State getState() {
        return state;
    }

    public String getFault() {
        return fault;
    }
}
