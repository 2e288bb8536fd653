package org.tarishi.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.sms.PhoneNumber;

/** What a project and one number wrote to each other. Written by {@link Conversations} only, in single statements. */
@Entity
@Table(name = "conversation")
public class Conversation {

    private static final int SEEN = 3;

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "number")
    private String number = "";

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "unread")
    private int unread;

    @Column(name = "last_text")
    private String lastText = "";

    @Column(name = "last_ours")
    private boolean lastOurs;

    @Column(name = "last_at")
    private Instant lastAt = Instant.EPOCH;

    protected Conversation() {}

    public long getId() {
        return id;
    }

    /** E.164, or the short code or word that the network gave. */
    public String getNumber() {
        return number;
    }

    /** The number for somebody who may see it whole, or masked; a short code or a word is nobody's in particular. */
    public String numberFor(boolean whole) {
        if (whole || !number.matches("\\+?\\d{7,}")) {
            return number;
        }
        return isAnswerable() ? new PhoneNumber(number).masked() : "•".repeat(number.length() - SEEN) + tail();
    }

    /** Whether it can be written to; a short code or a word cannot. */
    public boolean isAnswerable() {
        return number.startsWith("+");
    }

    private String tail() {
        return number.substring(number.length() - SEEN);
    }

    /** The gateway that the person wrote to last, and gets the answer from. */
    public long getGatewayId() {
        return gatewayId;
    }

    public int getUnread() {
        return unread;
    }

    /** The beginning of what was written last, by either side; empty when that was an empty text. */
    public String getLastText() {
        return lastText;
    }

    public boolean isLastOurs() {
        return lastOurs;
    }

    public Instant getLastAt() {
        return lastAt;
    }
}
