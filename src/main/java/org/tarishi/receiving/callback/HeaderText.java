package org.tarishi.receiving.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Headers as they are stored: a JSON object, whatever line breaks or control characters they hold. */
final class HeaderText {

    static final String BEGINNING = "{";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private HeaderText() {}

    static String of(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings always make JSON", e);
        }
    }

    static Map<String, String> read(String stored) {
        try {
            return JSON.readValue(stored, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers of a kept callback are no JSON", e);
        }
    }
}
