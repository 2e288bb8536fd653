package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.Json;

/** Takes a callback's content apart. The query counts everywhere, since our own URL may carry fields in it. */
final class CallbackBody {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_.:-]+)");

    private final CallbackRequest request;
    private final Charset charset;

    CallbackBody(CallbackRequest request, Charset usual) {
        this.request = request;
        this.charset = named(request.header("content-type"), usual);
    }

    /** Empty when the body is not of that format. */
    Optional<Fields> fields(String format) {
        Fields query = FormFields.of(request.query(), charset)::value;
        return switch (format.equals("auto") ? guess() : format) {
            case "json" ->
                Json.read(request.text(jsonCharset()))
                        .filter(root -> root.isContainerNode())
                        .<Fields>map(JsonFields::new)
                        .map(body -> body.orElse(query));
            case "xml" -> XmlFields.of(request.body()).map(body -> body.orElse(query));
            case "form" -> Optional.of(form().orElse(query));
            default -> Optional.of(query);
        };
    }

    private Fields form() {
        return FormFields.of(request.text(charset), charset)::value;
    }

    private String guess() {
        String type = request.header("content-type").toLowerCase(Locale.ROOT);
        String start = request.text(StandardCharsets.ISO_8859_1).stripLeading();
        if (start.isEmpty()) {
            return "query";
        }
        if (type.contains("json") || start.startsWith("{") || start.startsWith("[")) {
            return "json";
        }
        return type.contains("xml") || start.startsWith("<") ? "xml" : "form";
    }

    // JSON is UTF-8 (RFC 8259 section 8.1) whatever the header of its sender defaults to, unless it says otherwise
    private Charset jsonCharset() {
        return named(request.header("content-type"), StandardCharsets.UTF_8);
    }

    private static Charset named(String contentType, Charset usual) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : usual;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return usual;
        }
    }
}
