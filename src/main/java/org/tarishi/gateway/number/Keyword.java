package org.tarishi.gateway.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/** A word by which a project has a share of a number: texts that begin with it are for that project. */
@Entity
@Table(name = "keyword")
public class Keyword {

    @Id
    private long id;

    @Column(name = "number_id")
    private long numberId;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "word")
    private String word = "";

    @Column(name = "folded")
    private String folded = "";

    @Column(name = "reserved_by")
    private String reservedBy = "";

    @Column(name = "reserved_at")
    private Instant reservedAt = Instant.EPOCH;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    protected Keyword() {}

    /** @param typed the word as its owner writes it, which {@code word} was read from */
    Keyword(long id, long numberId, ProjectId project, String typed, Word word) {
        this.id = id;
        this.numberId = numberId;
        this.projectId = project.value();
        this.word = typed.strip();
        this.folded = word.folded();
    }

    Keyword reserved(String by, Instant at) {
        reservedBy = by;
        reservedAt = at;
        return this;
    }

    void release(Instant at) {
        releasedAt = at;
    }

    boolean isOf(ProjectId project) {
        return projectId == project.value();
    }

    Word folded() {
        return new Word(folded);
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public long getId() {
        return id;
    }

    public long getNumberId() {
        return numberId;
    }

    public String getWord() {
        return word;
    }

    public String getReservedBy() {
        return reservedBy;
    }

    public Instant getReservedAt() {
        return reservedAt;
    }
}
