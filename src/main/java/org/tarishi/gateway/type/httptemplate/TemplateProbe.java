package org.tarishi.gateway.type.httptemplate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpProbe;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/**
 * Asks the address that the form names for it, signed in as for a message. Where it names none, whoever gives access tokens
 * tells whether we are known, and of any other provider no more can be learnt than that its server answers.
 */
final class TemplateProbe {

    private final Settings settings;
    private final GatewayHttp http;
    private final SecretMask mask;
    private final AccessToken token;

    TemplateProbe(Settings settings, GatewayHttp http, SecretMask mask, AccessToken token) {
        this.settings = settings;
        this.http = http;
        this.mask = mask;
        this.token = token;
    }

    Probe ask() {
        boolean tokenWanted = AccessToken.isWanted(settings);
        Optional<Attempt> noToken = tokenWanted ? token.refresh() : Optional.empty();
        if (noToken.isPresent()) {
            return withoutToken(noToken.get().outcome());
        }
        if (settings.has(Keys.PROBE_URL)) {
            return HttpProbe.ask(http, tokenWanted ? token.on(question()) : question());
        }
        return tokenWanted ? new Probe.Known(Map.of()) : HttpProbe.reach(http, HttpCall.get(server(), Map.of(), mask));
    }

    private static Probe withoutToken(SubmitOutcome outcome) {
        Trouble trouble = outcome instanceof SubmitOutcome.Deferred deferred
                ? deferred.trouble()
                : ((SubmitOutcome.Refused) outcome).trouble();
        boolean unknown = trouble.code().equals("gateway.credentials");
        return new Probe.Unclear(unknown ? "probe.credentials" : "probe.unreachable", trouble.detail());
    }

    private HttpCall question() {
        Placeholders places = Placeholders.ofAccount(settings);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json, */*;q=0.5");
        HeaderLines.of(settings.text(Keys.HEADERS))
                .forEach((name, value) -> headers.put(name, places.fill(value, Escapes::header)));
        headers.putAll(new Authentication(settings).headers(new byte[0]));
        String url = places.fill(
                settings.text(Keys.PROBE_URL).strip(), value -> FormFields.encoded(value, StandardCharsets.UTF_8));
        return HttpCall.get(url, headers, mask);
    }

    /** The root of the server that messages go to: nothing is sent there, and nobody signs in. */
    private String server() {
        String url = settings.text(Keys.URL).strip();
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return URI.create(path < 0 ? url : url.substring(0, path)) + "/";
    }
}
