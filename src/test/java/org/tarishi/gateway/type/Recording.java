package org.tarishi.gateway.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One exchange as it went over the wire: a first line {@code # where from}, then {@code > } what the caller said and
 * {@code < } what it was answered. A sign alone parts head and body; {@code PEER} stands for the replaying server's address.
 */
public record Recording(String provenance, Half said, Half answered) {

    /** What stands in a recording in place of the settings' secrets. */
    private static final String SECRET = "•••";

    /** One side: its first line, its headers by lower-case name, its body. */
    public record Half(String first, Map<String, String> headers, String body) {

        /** Method of a request. */
        public String method() {
            return first.substring(0, first.indexOf(' '));
        }

        /** Target of a request: path and query. */
        public String target() {
            return first.substring(first.indexOf(' ') + 1);
        }

        /** Status of an answer. */
        public int status() {
            return Integer.parseInt(first);
        }
    }

    /** Of a provider that answers whatever it is asked, with nothing but a status. */
    public static Recording answering(int status) {
        Half answer = new Half(Integer.toString(status), Map.of(), "");
        return new Recording("made up", new Half("", Map.of(), ""), answer);
    }

    /** Reads {@code NAME.http} beside the class. */
    public static Recording of(Class<?> beside, String name) {
        String file = name + ".http";
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Recording read(String text) {
        String provenance = text.lines().findFirst().orElse("");
        if (!provenance.startsWith("# ")) {
            throw new IllegalArgumentException("a recording says first where it is from");
        }
        return new Recording(provenance.substring(2), half(text, ">"), half(text, "<"));
    }

    private static Half half(String text, String sign) {
        List<String> lines = text.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.length() > 1 ? line.substring(2) : "")
                .toList();
        int parting = lines.indexOf("") < 0 ? lines.size() : lines.indexOf("");
        Map<String, String> headers = new TreeMap<>();
        lines.subList(Math.min(1, parting), parting)
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        String body = lines.stream().skip(parting + 1L).collect(Collectors.joining("\n"));
        return new Half(lines.isEmpty() ? "" : lines.get(0), headers, body);
    }

    /** What the caller said, as a callback to the hub; with the secret of the tests' forms where its place is. */
    public CallbackRequest asCallback(String point) {
        String target = said.target();
        int mark = target.indexOf('?');
        String secret = FormFields.encoded(GatewayFormContract.CANARY, StandardCharsets.UTF_8);
        return new CallbackRequest(
                point,
                said.method(),
                "https://hub.example.org" + target,
                mark < 0 ? "" : target.substring(mark + 1),
                said.headers(),
                said.body().replace(SECRET, secret).getBytes(StandardCharsets.UTF_8),
                "192.0.2.1");
    }
}
