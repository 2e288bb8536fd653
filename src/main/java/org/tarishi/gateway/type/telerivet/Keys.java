package org.tarishi.gateway.type.telerivet;

import java.util.List;
import org.tarishi.gateway.type.Setting;

/** The form. */
final class Keys {

    static final String API_KEY = "api-key";
    static final String PROJECT_ID = "project-id";
    static final String PHONE_ID = "phone-id";
    static final String WEBHOOK_SECRET = "webhook-secret";
    static final String BASE_URL = "base-url";

    static final List<Setting> FORM = List.of(
            Setting.required(API_KEY, Setting.Kind.SECRET),
            Setting.required(PROJECT_ID, Setting.Kind.TEXT),
            Setting.required(PHONE_ID, Setting.Kind.TEXT),
            Setting.required(WEBHOOK_SECRET, Setting.Kind.SECRET),
            Setting.required(BASE_URL, Setting.Kind.URL).startingWith("https://api.telerivet.com/v1"));

    private Keys() {}
}
