package org.tarishi.gateway.type;

import java.util.List;

/**
 * What is wrong with one setting.
 *
 * @param key the setting's key
 * @param code a text of the gateway bundle: {@code fault.url-not-https}
 * @param args what the text names
 */
public record SettingFault(String key, String code, List<Object> args) {

    public static SettingFault of(String key, String code, Object... args) {
        return new SettingFault(key, code, List.of(args));
    }
}
