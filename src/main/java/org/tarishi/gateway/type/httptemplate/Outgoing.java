package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;

/** Makes the request for one message. */
final class Outgoing {

    private final Settings settings;
    private final SecretMask mask;
    private final Placeholders places;

    Outgoing(Settings settings, SecretMask mask, Placeholders places) {
        this.settings = settings;
        this.mask = mask;
        this.places = places;
    }

    /** Empty when the text cannot be written in the provider's charset. */
    Optional<HttpCall> call() {
        String kind = settings.text(Keys.BODY);
        boolean pairs = kind.equals("query") || kind.equals("form");
        if (pairs && !isWritable()) {
            return Optional.empty();
        }
        byte[] body = body(kind);
        Map<String, String> headers = new LinkedHashMap<>();
        if (body.length > 0) {
            headers.put("Content-Type", contentType(kind));
        }
        headers.put("Accept", "application/json, */*;q=0.5");
        HeaderLines.of(settings.text(Keys.HEADERS)).forEach((name, value) -> put(headers, name, value));
        headers.putAll(new Authentication(settings).headers(body));
        return Optional.of(new HttpCall(settings.text(Keys.METHOD), url(kind), headers, body, mask));
    }

    private boolean isWritable() {
        var encoder = charset().newEncoder();
        return Lines.of(settings.text(Keys.TEMPLATE)).stream()
                .allMatch(line -> encoder.canEncode(places.fill(line, same -> same)));
    }

    private void put(Map<String, String> headers, String name, String value) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, places.fill(value, Escapes::header));
    }

    private String url(String kind) {
        String url = places.fill(settings.text(Keys.URL).strip(), this::urlEncoded);
        String query = kind.equals("query") ? pairs() : "";
        if (query.isEmpty()) {
            return url;
        }
        return url + (url.indexOf('?') < 0 ? "?" : url.endsWith("?") || url.endsWith("&") ? "" : "&") + query;
    }

    private byte[] body(String kind) {
        return switch (kind) {
            case "form" -> pairs().getBytes(StandardCharsets.US_ASCII);
            case "json" -> JsonBody.fill(settings.text(Keys.TEMPLATE), places).getBytes(StandardCharsets.UTF_8);
            case "xml" -> xml().getBytes(charset());
            default -> new byte[0];
        };
    }

    private String xml() {
        var encoder = charset().newEncoder();
        return places.fill(settings.text(Keys.TEMPLATE), value -> Escapes.xml(value, encoder::canEncode));
    }

    /** One {@code name=value} a line; a pair whose value comes out empty is left out. */
    private String pairs() {
        List<String> lines = Lines.of(settings.text(Keys.TEMPLATE));
        return lines.stream()
                .flatMap(line -> Lines.atFirst(line, '=').stream())
                .flatMap(this::pair)
                .collect(Collectors.joining("&"));
    }

    private java.util.stream.Stream<String> pair(Lines.Pair pair) {
        String value = places.fill(pair.right(), same -> same);
        boolean leftOut = value.isEmpty() && Placeholders.isIn(pair.right());
        return leftOut
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(urlEncoded(pair.left()) + "=" + urlEncoded(value));
    }

    private String urlEncoded(String value) {
        return FormFields.encoded(value, charset());
    }

    private String contentType(String kind) {
        String charset = charset().equals(StandardCharsets.UTF_8)
                ? ""
                : ";charset=" + charset().name();
        return switch (kind) {
            case "form" -> FormFields.TYPE + charset;
            case "xml" -> "application/xml;charset=" + charset().name();
            default -> "application/json";
        };
    }

    private Charset charset() {
        return settings.text(Keys.CHARSET).equals("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
