package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.rest.json.Json;

/**
 * Composes messages for a caller who may ask twice. Key and messages are stored in one transaction: either both or none, so
 * a call that was refused or broke off leaves its key free.
 */
@Stateless
public class SendOnce {

    @Inject
    ComposeMessage compose;

    @Inject
    IdempotentAnswers answers;

    @Inject
    Clock clock;

    /** @param replayed whether it was given before */
    public record Answer(String body, boolean replayed) {}

    /**
     * @throws RuleBroken as {@link ComposeMessage#send}, and {@code idempotency.key-reused} when the key came before with
     *     other messages
     */
    @Needs(Permission.SEND_MESSAGES)
    public Answer send(ProjectId project, IdempotencyKey key, List<Draft> drafts) {
        String fingerprint = IdempotencyKey.fingerprint(drafts);
        if (!answers.take(project, key, fingerprint, clock.instant())) {
            return replay(answers.given(project, key), fingerprint);
        }
        String body = Json.write(SendAnswer.of(compose.send(project, drafts)));
        answers.keep(project, key, body);
        return new Answer(body, false);
    }

    private static Answer replay(IdempotentAnswers.Given given, String fingerprint) {
        if (!given.fingerprint().equals(fingerprint)) {
            throw RuleBroken.at("", "idempotency.key-reused");
        }
        return new Answer(given.body(), true);
    }
}
