package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.ProviderWords;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

/** Reads what the provider answered: first by the error map, then by the success rule. */
final class Answers {

    private static final int LONGEST_ID = 100;

    private final Settings settings;
    private final ErrorMap errors;
    private final SecretMask mask;

    Answers(Settings settings, SecretMask mask) {
        this.settings = settings;
        this.errors = ErrorMap.of(settings.text(Keys.ERRORS));
        this.mask = mask;
    }

    SubmitOutcome read(Answered answer) {
        Said said = new Said(answer.status(), answer.text(StandardCharsets.UTF_8));
        String detail = ProviderWords.of(said.status(), said.body(), mask);
        return errors.outcome(said, answer.retryAfter(), detail)
                .orElseGet(
                        () -> answer.status() / 100 == 2 ? taken(said, detail) : HttpTroubles.refused(answer, detail));
    }

    private SubmitOutcome taken(Said said, String detail) {
        if (!succeeded(said)) {
            return new Unknown("gateway.not-understood", detail);
        }
        String path = settings.text(Keys.ID_PATH).strip();
        if (path.isEmpty()) {
            return new Accepted("");
        }
        return id(said, path).<SubmitOutcome>map(Accepted::new).orElseGet(() -> new Unknown("gateway.no-id", detail));
    }

    private boolean succeeded(Said said) {
        String test = settings.text(Keys.SUCCESS_TEST).strip();
        return switch (settings.text(Keys.SUCCESS)) {
            case "json" ->
                Lines.atLast(test, '=')
                        .filter(pair -> said.json(pair.left())
                                .filter(pair.right()::equals)
                                .isPresent())
                        .isPresent();
            case "pattern" ->
                SafePattern.of(test, 0)
                        .filter(pattern -> pattern.isIn(said.body()))
                        .isPresent();
            default -> true;
        };
    }

    private static Optional<String> id(Said said, String path) {
        Optional<String> found = path.startsWith("$")
                ? said.json(path)
                : SafePattern.of(path, Pattern.DOTALL).flatMap(pattern -> pattern.caught(said.body()));
        return found.map(String::strip).filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID);
    }
}
