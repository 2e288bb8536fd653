package org.tarishi.given;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.server.Http;

/**
 * A Faces form on a page that was read by HTTP, to be filled in and sent as a browser would: hidden fields (view state,
 * nonce) go along, and whatever {@link #with} says.
 */
public final class PageForm {

    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");

    private final Http http;
    private final String id;
    private final String action;
    private final String html;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PageForm(Http http, String id, String html) {
        this.http = http;
        this.id = id;
        this.html = html;
        this.action = attribute(html, "action").orElseThrow().substring(1);
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            attribute(hidden.group(), "name")
                    .ifPresent(name ->
                            fields.put(name, attribute(hidden.group(), "value").orElse("")));
        }
    }

    /** The page's form with id {@code form}. */
    public static PageForm of(Http http, HttpResponse<String> page) {
        return of(http, page, "form");
    }

    public static PageForm of(Http http, HttpResponse<String> page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(
                    "no form " + id + " on " + page.uri() + ", status " + page.statusCode() + ": " + page.body());
        }
        return new PageForm(http, id, form.group());
    }

    /** Fills in the field with this id (without the form's). */
    public PageForm with(String field, String value) {
        fields.put(id + ":" + field, value);
        return this;
    }

    /** Sends it by the button with this id (without the form's). */
    public HttpResponse<String> press(String button) {
        fields.put(id + ":" + button, "pressed");
        return http.postForm(action, fields);
    }

    /** Sends it by a plain HTML button, which Faces does not know. */
    public HttpResponse<String> pressPlain(String name, String value) {
        fields.put(name, value);
        return http.postForm(action, fields);
    }

    /** Sends it by the first button whose id ends so; for buttons in the rows of a table. */
    public HttpResponse<String> pressFirst(String button) {
        return press(buttons(html, button));
    }

    /** Sends it by the button in the table row that says this, which must be the row's own text. */
    public HttpResponse<String> pressInRowOf(String text, String button) {
        String row = Pattern.compile("<tr role=\"row\".*?</tr>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(tr -> tr.contains(">" + text + "<"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + text + " in " + html));
        return press(buttons(row, button));
    }

    private String buttons(String part, String button) {
        Matcher found =
                Pattern.compile("name=\"" + id + ":([^\"]*:" + button + ")\"").matcher(part);
        if (!found.find()) {
            throw new AssertionError("no button " + button + " in " + part);
        }
        return found.group(1);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
