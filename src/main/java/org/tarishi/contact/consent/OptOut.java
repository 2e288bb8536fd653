package org.tarishi.contact.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.sms.PhoneNumber;

/** What a number last said about a project's messages. Written by {@link OptOuts} only, in one statement. */
@Entity
@Table(name = "opt_out")
public class OptOut {

    /** What somebody wants. */
    public enum Wish {
        /** No more messages. */
        STOP,
        /** Messages again. */
        START
    }

    /** How we know. */
    public enum Source {
        /** They texted us a word that means it. */
        TEXT,
        /** They told the provider, who told us. */
        PROVIDER,
        /** The gateway refused a message for this reason. */
        REFUSAL,
        /** Somebody of the project noted it. */
        PERSON,
        /** It stood on a list from an earlier provider. */
        IMPORT
    }

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "number")
    private String number = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "wish")
    private Wish wish = Wish.STOP;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source = Source.TEXT;

    @Column(name = "words")
    private String words = "";

    @Column(name = "noted_by")
    private String notedBy = "";

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    protected OptOut() {}

    /** The number for somebody who may see it whole, or masked. */
    public String numberFor(boolean whole) {
        return whole ? number : number().masked();
    }

    public boolean isStopped() {
        return wish == Wish.STOP;
    }

    public long getId() {
        return id;
    }

    public PhoneNumber number() {
        return new PhoneNumber(number);
    }

    public Wish getWish() {
        return wish;
    }

    public Source getSource() {
        return source;
    }

    public String getWords() {
        return words;
    }

    /** Who of us noted it; empty when nobody did but the hub. */
    public String getNotedBy() {
        return notedBy;
    }

    public Instant getSince() {
        return since;
    }
}
