package org.tarishi.gateway.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How much may go over a gateway, and how much did. What goes over it is counted by the statement that lets it go. */
@Entity
@Table(name = "gateway_limit")
public class GatewayLimit {

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "messages_a_day")
    private int messagesADay;

    @Column(name = "segments_in_all")
    private long segmentsInAll;

    @Column(name = "zone")
    private String zone = "UTC";

    @Column(name = "day")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "messages")
    private int messages;

    @Column(name = "segments")
    private long segments;

    protected GatewayLimit() {}

    GatewayLimit(long gatewayId, Allowance allowance, Instant at) {
        this.gatewayId = gatewayId;
        allow(allowance, at);
    }

    /** Begins to count anew. */
    final void allow(Allowance allowance, Instant at) {
        messagesADay = allowance.messagesADay();
        segmentsInAll = allowance.segmentsInAll();
        zone = allowance.zone().getId();
        day = at.atZone(zone()).toLocalDate();
        messages = 0;
        segments = 0;
    }

    /** Nothing more goes out today, or ever. */
    public boolean isReached(Instant now) {
        return isUsedUp() || sentOn(now) >= messagesADay;
    }

    /** Nothing more goes out, however long one waits. */
    public boolean isUsedUp() {
        return segments >= segmentsInAll;
    }

    /** How many messages went out on the day that it is there now. */
    public int sentOn(Instant now) {
        return day.equals(now.atZone(zone()).toLocalDate()) ? messages : 0;
    }

    /** When the next day begins there. */
    public Instant nextDay(Instant now) {
        return now.atZone(zone()).toLocalDate().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int messagesADay() {
        return messagesADay;
    }

    public long segmentsInAll() {
        return segmentsInAll;
    }

    /** That went out since the limit was set. */
    public long segments() {
        return segments;
    }
}
