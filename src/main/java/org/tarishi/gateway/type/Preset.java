package org.tarishi.gateway.type;

import java.util.Map;

/**
 * Ready-made settings for a provider.
 *
 * @param code shown as {@code preset.TYPE.CODE}
 * @param values by setting key; what is not named keeps the setting's own preset
 */
public record Preset(String code, Map<String, String> values) {}
