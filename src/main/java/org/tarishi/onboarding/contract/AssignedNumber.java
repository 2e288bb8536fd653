package org.tarishi.onboarding.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.gateway.number.InboundPayer;
import org.tarishi.gateway.number.NumberKind;

/** A number that the provider assigned to a request; it becomes the gateway's once that is connected. */
@Entity
@Table(name = "assigned_number")
public class AssignedNumber {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NumberKind kind = NumberKind.SHORT_CODE;

    @Column(name = "address")
    private String address = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private InboundPayer payer = InboundPayer.SENDER;

    @Column(name = "operators")
    private String operators = "";

    @Column(name = "added_by")
    private String addedBy = "";

    @Column(name = "added_at")
    private Instant addedAt = Instant.EPOCH;

    protected AssignedNumber() {}

    AssignedNumber(long id, long requestId, NumberAsAssigned number, String by, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.kind = number.kind();
        this.address = number.address();
        this.payer = number.payer();
        this.operators = number.operators();
        this.addedBy = by;
        this.addedAt = at;
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public NumberKind getKind() {
        return kind;
    }

    /** {@code +254712345678}, {@code 22395}, {@code CLINIC}. */
    public String getAddress() {
        return address;
    }

    public InboundPayer getPayer() {
        return payer;
    }

    /** With commas between; empty for all of the country. */
    public String getOperators() {
        return operators;
    }
}
