package org.tarishi.gateway.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;

/** {@link GatewayHttp} over the machine's network. */
@ApplicationScoped
public class GuardedHttp implements GatewayHttp {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT");
    // They say where a message ends or where it goes, which is ours to say
    private static final Set<String> OURS = Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "upgrade",
            "expect",
            "te",
            "trailer",
            "keep-alive");
    private static final int SWEEP_SECONDS = 10;

    @Inject
    HostPermit permit;

    @Inject
    Clock clock;

    Addresses machine = Addresses.ofThisMachine();
    Limits limits = Limits.USUAL;
    TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();

    private ScheduledThreadPoolExecutor watchdog;
    private TimedAddresses names;
    private CallRules rules;
    private Transport transport;

    @PostConstruct
    void start() {
        names = new TimedAddresses(machine, limits.connect());
        rules = new CallRules(permit, names);
        transport = new Transport(rules, tls, limits);
        watchdog = new ScheduledThreadPoolExecutor(1, Daemons.named("http-watchdog"));
        watchdog.setRemoveOnCancelPolicy(true);
        watchdog.scheduleWithFixedDelay(transport::closeIdle, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        watchdog.shutdownNow();
        transport.close();
        names.close();
    }

    @Override
    public Optional<String> refusal(String url) {
        return UrlReading.of(url).match(this::refusal, Optional::of);
    }

    private Optional<String> refusal(GatewayUrl url) {
        return rules.refusal(url).or(() -> unreachable(url));
    }

    private Optional<String> unreachable(GatewayUrl url) {
        try {
            rules.addresses(url.host(), url.port());
            return Optional.empty();
        } catch (NotAllowed e) {
            return Optional.of(e.code());
        } catch (IOException e) {
            return Optional.of("fault.url-no-such-host");
        }
    }

    @Override
    public HttpReply send(HttpCall call) {
        if (!isWellFormed(call)) {
            return new HttpReply.NotSent("http.bad-request", "method or header", Exchange.NONE);
        }
        return UrlReading.of(call.url()).match(url -> judged(url, call), GuardedHttp::notAllowed);
    }

    private HttpReply judged(GatewayUrl url, HttpCall call) {
        Optional<String> refusal = rules.refusal(url);
        return refusal.isPresent() ? notAllowed(refusal.get()) : flown(url, call);
    }

    private HttpReply flown(GatewayUrl url, HttpCall call) {
        ExchangeText text = new ExchangeText(call);
        Flight flight = new Flight(url);
        Future<?> cut = watchdog.schedule(flight::cut, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        flight.begin();
        try {
            return answered(transport.exchange(url, call), text);
        } catch (IOException | RuntimeException e) {
            // the client library wraps what the other side does into runtime exceptions of many kinds
            return new Failure(flight, e).reply(text);
        } finally {
            flight.end();
            cut.cancel(false);
        }
    }

    private HttpReply answered(Transport.Answer answer, ExchangeText text) {
        Duration wait = RetryAfter.read(answer.headers().getOrDefault("retry-after", ""), clock.instant());
        return new HttpReply.Answered(answer.status(), answer.headers(), answer.body(), wait, text.with(answer));
    }

    private static HttpReply notAllowed(String code) {
        return new HttpReply.NotSent("http.not-allowed", code, Exchange.NONE);
    }

    private static boolean isWellFormed(HttpCall call) {
        return METHODS.contains(call.method())
                && call.headers().entrySet().stream().allMatch(header -> isFine(header.getKey(), header.getValue()));
    }

    private static boolean isFine(String name, String value) {
        return TOKEN.matcher(name).matches()
                && !OURS.contains(name.toLowerCase(Locale.ROOT))
                && value.chars().noneMatch(unit -> Character.isISOControl(unit) && unit != '\t');
    }
}
