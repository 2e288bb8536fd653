package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.gateway.type.Settings;

/** {@code GET settings}: the form of the gateway, in the app's own words. The names are those of its Importers. */
final class PhoneSettings {

    private static final int RETRIES = 15;

    private PhoneSettings() {}

    static String of(Settings settings, DeviceTokens tokens) {
        ObjectNode all = Json.object();
        // without Google's messaging: the app listens to us alone
        all.putObject("gateway").put("notification_channel", "SSE_ONLY");
        all.putObject("ping").put("interval_seconds", 60 * settings.number(Keys.PING, 5));
        messages(all.putObject("messages"), settings);
        all.putObject("webhooks")
                .put("internet_required", true)
                .put("retry_count", RETRIES)
                .put("signing_key", tokens.signingKey());
        return all.toString();
    }

    private static void messages(ObjectNode messages, Settings settings) {
        int interval = settings.number(Keys.INTERVAL, 0);
        int perHour = PhoneForm.allowance(settings).perHour();
        messages.put("send_interval_min", interval)
                .put("send_interval_max", interval)
                .put("limit_period", perHour == 0 ? "Disabled" : "PerHour")
                .put("limit_value", perHour)
                .put(
                        "sim_selection_mode",
                        settings.text(Keys.SIM).equals(Keys.SIM_IN_TURN) ? "RoundRobin" : "OSDefault")
                .put("processing_order", "FIFO");
    }
}
