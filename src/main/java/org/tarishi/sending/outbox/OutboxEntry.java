package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that still has to be handed over. Narrow, and gone as soon as the gateway has spoken. */
@Entity
@Table(name = "outbox")
public class OutboxEntry {

    @Id
    @Column(name = "message_id")
    private long messageId;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "gateway_id")
    private long gatewayId;

    /** That the message shows; 0 for none of the gateway's. */
    @Column(name = "number_id")
    private long numberId;

    @Column(name = "lane")
    private int lane;

    /** Of the message, here for the turns. */
    @Column(name = "segments")
    private int segments;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "valid_until")
    private Instant validUntil = Instant.EPOCH;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "routed")
    private boolean routed = true;

    @Column(name = "quiet_in")
    private @Nullable String quietIn;

    @Column(name = "tried")
    private @Nullable String tried;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    protected OutboxEntry() {}

    public OutboxEntry(Message message, Lane lane, Instant dueAt) {
        this.messageId = message.getId();
        this.projectId = message.project().value();
        this.gatewayId = message.getGatewayId();
        this.lane = lane.ordinal();
        this.segments = message.getSegments();
        this.dueAt = dueAt;
        this.validUntil = message.getValidUntil();
    }

    /** Back in the queue for another try. */
    public void postpone(Instant until) {
        dueAt = until;
        claimedUntil = null;
        claimedBy = null;
    }

    /** It keeps the quiet hours of a place from now on. */
    public void keepQuietIn(String place) {
        quietIn = place;
    }

    /** Waits until it is no longer quiet. */
    public void holdUntil(Instant end) {
        dueAt = end;
    }

    /** Back in the queue as if it had never been claimed: the trouble was the gateway's, or nothing went out. */
    public void release(Instant dueAt) {
        postpone(dueAt);
        attempts--;
    }

    /** From now on no other gateway may have it: a person chose this one, or this one may have it already. */
    public void stay() {
        routed = false;
    }

    /** Whether another gateway may have it. */
    public boolean isRouted() {
        return routed;
    }

    /** The message shows this number of its gateway, and so goes at that one's pace; 0 for none of the gateway's. */
    public void goFrom(long number) {
        numberId = number;
    }

    /** On to another gateway in the same round: each gets its turn once. */
    public void moveTo(long otherGateway, Instant due) {
        tried = tried == null ? Long.toString(gatewayId) : tried + "," + gatewayId;
        gatewayId = otherGateway;
        numberId = 0;
        postpone(due);
    }

    /** A person chose another gateway, where it stays; what only waits for another try is due at once. */
    public void bePutTo(long otherGateway, long number, Instant now) {
        gatewayId = otherGateway;
        numberId = number;
        dueAt = attempts > 0 ? now : dueAt;
        routed = false;
        tried = null;
    }

    /** All had their turn: a new round may begin. */
    public void forgetTried() {
        tried = null;
    }

    public boolean hasTried(long otherGateway) {
        return tried != null && List.of(tried.split(",")).contains(Long.toString(otherGateway));
    }

    /** Whose quiet hours it keeps; empty for nobody's. */
    public String quietIn() {
        return quietIn == null ? "" : quietIn;
    }

    public boolean isClaimed() {
        return claimedUntil != null;
    }

    public boolean isClaimedBy(String node) {
        return node.equals(claimedBy);
    }

    public long getMessageId() {
        return messageId;
    }

    public long getProjectId() {
        return projectId;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public int getAttempts() {
        return attempts;
    }

    public int getSegments() {
        return segments;
    }

    public Instant getValidUntil() {
        return validUntil;
    }
}
