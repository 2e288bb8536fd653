package org.tarishi.gateway.type;

import java.util.List;
import org.tarishi.gateway.type.Setting.Kind;

/** The user name and password that callbacks bring (HTTP Basic), where the gateway's owner has told the provider some. */
public final class CallbackSignIn {

    /** The key of the setting that the provider has to know. */
    public static final String PASSWORD = "callback-password";

    public static final Setting USER_SETTING = Setting.optional("callback-user", Kind.TEXT);
    public static final Setting PASSWORD_SETTING = Setting.optional(PASSWORD, Kind.SECRET);

    private CallbackSignIn() {}

    /** A user name alone proves nothing. */
    public static List<SettingFault> check(Settings settings) {
        return settings.has(USER_SETTING.key()) && !settings.has(PASSWORD)
                ? List.of(SettingFault.of(PASSWORD, "rule.required"))
                : List.of();
    }

    /** Whether a password is set and the callback does not bring it. */
    public static boolean isMissing(CallbackRequest request, Settings settings) {
        String password = settings.text(PASSWORD);
        return !password.isEmpty() && !BasicSignIn.isIn(request, settings.text(USER_SETTING.key()), password);
    }
}
