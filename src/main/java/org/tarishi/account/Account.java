package org.tarishi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * <p>The credential version grows whenever sessions that were opened before must end: a changed password, a disabled
 * account. A session remembers the version it was opened with.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "disabled")
    private boolean disabled;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_role")
    private @Nullable PlatformRole platformRole;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "credential_version")
    private int credentialVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(long id, Profile profile, String passwordHash, Instant at) {
        this.id = id;
        this.signInName = profile.signInName();
        this.fullName = profile.fullName();
        this.email = profile.email().isEmpty() ? null : profile.email();
        this.passwordHash = passwordHash;
        this.createdAt = at;
    }

    public boolean isLocked(Instant at) {
        return lockOut().isOn(at);
    }

    public boolean maySignIn(Instant at) {
        return !disabled && !isLocked(at);
    }

    /** Whether a session opened with this credential version may go on. */
    public boolean accepts(int sessionsCredentialVersion) {
        return !disabled && sessionsCredentialVersion == credentialVersion;
    }

    /** Counts a wrong password; the last allowed one locks. */
    public void failedToSignIn(Instant at) {
        guardBy(lockOut().failed(at));
    }

    public void signedIn() {
        unlock();
    }

    public void unlock() {
        guardBy(LockOut.NONE);
    }

    private LockOut lockOut() {
        return new LockOut(failedSignIns, lockedUntil);
    }

    private void guardBy(LockOut lock) {
        failedSignIns = lock.failures();
        lockedUntil = lock.until();
    }

    /** A password that its owner chose; ends the sessions opened with the old one. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        credentialVersion++;
    }

    /** A password that somebody else knows too: good for one sign-in, at which the owner must choose another. */
    public void giveOneTimePassword(String hash) {
        choosePassword(hash);
        mustChangePassword = true;
        unlock();
    }

    public void disable() {
        disabled = true;
        credentialVersion++;
    }

    public void enable() {
        disabled = false;
        unlock();
    }

    public void takeRole(PlatformRole role) {
        platformRole = role;
    }

    public void giveUpRole() {
        platformRole = null;
    }

    public Caller.Person asCaller() {
        return new Caller.Person(id, signInName, fullName, platformRole());
    }

    public long id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public String fullName() {
        return fullName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Optional<PlatformRole> platformRole() {
        return Optional.ofNullable(platformRole);
    }

    public int credentialVersion() {
        return credentialVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
