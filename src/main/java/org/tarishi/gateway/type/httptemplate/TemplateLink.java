package org.tarishi.gateway.type.httptemplate;

import java.time.Duration;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpLink;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/** One call a message; keeps nothing open itself. */
final class TemplateLink implements GatewayLink {

    private final Settings settings;
    private final LinkContext context;
    private final SecretMask mask;
    private final Answers answers;

    TemplateLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.mask = new SecretMask(settings.secrets());
        this.answers = new Answers(settings, mask);
    }

    @Override
    public Attempt submit(Submission submission) {
        Placeholders places = Placeholders.of(submission, settings, context);
        Optional<HttpCall> call = new Outgoing(settings, mask, places).call();
        return call.map(written -> new HttpLink(context.http(), same -> written, answers::read).submit(submission))
                .orElseGet(TemplateLink::unwritable);
    }

    private static Attempt unwritable() {
        Trouble trouble = Trouble.of(ErrorClass.PERM, "gateway.charset", "");
        return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), Exchange.NONE);
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
