package org.tarishi.gateway.type.twilio;

import java.util.List;
import org.tarishi.gateway.type.Setting;

/** The form. */
final class Keys {

    static final String ACCOUNT_SID = "account-sid";
    static final String AUTH_TOKEN = "auth-token";
    static final String API_KEY = "api-key";
    static final String API_SECRET = "api-secret";
    static final String MESSAGING_SERVICE = "messaging-service";
    static final String BASE_URL = "base-url";

    static final List<Setting> FORM = List.of(
            Setting.required(ACCOUNT_SID, Setting.Kind.TEXT),
            Setting.required(AUTH_TOKEN, Setting.Kind.SECRET),
            Setting.optional(MESSAGING_SERVICE, Setting.Kind.TEXT),
            Setting.optional(API_KEY, Setting.Kind.TEXT),
            Setting.optional(API_SECRET, Setting.Kind.SECRET),
            Setting.required(BASE_URL, Setting.Kind.URL).startingWith("https://api.twilio.com"));

    private Keys() {}
}
