package org.tarishi.receiving.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.GatewayEvent.Part;

/** One part of a long text that waits for the others. */
@Entity
@Table(name = "inbound_part")
public class InboundPart {

    @Id
    private long id;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "reference")
    private int reference;

    @Column(name = "total")
    private int total;

    @Column(name = "number")
    private int number;

    @Column(name = "recipient")
    private String recipient = "";

    @Column(name = "body")
    private byte[] body = {};

    @Column(name = "provider_id")
    private String providerId = "";

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    protected InboundPart() {}

    InboundPart(long id, Heard heard, Part part) {
        this.id = id;
        this.projectId = heard.project().map(ProjectId::value).orElse(null);
        this.gatewayId = heard.gatewayId();
        this.sender = heard.sender();
        this.reference = part.reference();
        this.total = part.total();
        this.number = part.number();
        this.recipient = heard.recipient();
        this.body = bytes(heard.text());
        this.providerId = heard.providerId();
        this.sentAt = heard.sentAt().orElse(null);
        this.receivedAt = heard.receivedAt();
    }

    Heard heard() {
        return new Heard(
                Optional.ofNullable(projectId).map(ProjectId::new),
                gatewayId,
                sender,
                recipient,
                text(),
                false,
                providerId,
                Optional.ofNullable(sentAt),
                receivedAt);
    }

    int number() {
        return number;
    }

    int total() {
        return total;
    }

    // Character by character: an encoder would put a question mark for half of a character that continues in the next
    // part
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    String text() {
        char[] text = new char[body.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((body[2 * i] & 0xff) << Byte.SIZE | body[2 * i + 1] & 0xff);
        }
        return new String(text);
    }
}
