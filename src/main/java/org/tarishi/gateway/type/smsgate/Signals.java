package org.tarishi.gateway.type.smsgate;

import org.tarishi.gateway.type.CallbackReading.Listening;

/** The frames of the app's open channel (text/event-stream); the names are those of its enum ExternalEventType. */
final class Signals {

    static final Listening.Signals ALL = new Listening.Signals(
            ":keepalive\n\n",
            "event: MessageEnqueued\ndata: {}\n\n",
            // it asks for both, since the addresses of the webhooks may have changed too
            "event: SettingsUpdated\ndata: {}\n\nevent: WebhooksUpdated\ndata: {}\n\n");

    private Signals() {}
}
