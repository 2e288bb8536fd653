package org.tarishi.gateway.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of gateway. Stateless and thread-safe; one package each, a {@code @Dependent} CDI bean.
 *
 * <p>Its form is drawn from {@link #settings()}, so a new type needs no page and no migration.
 */
public interface GatewayType {

    /** Stored with every gateway, so never changed or reused: lower-case letters and digits, at most 40. */
    String code();

    /** The form, in its order. */
    List<Setting> settings();

    /** What the settings must hold together; one fault for each setting that is wrong, empty when all is well. */
    List<SettingFault> check(Settings settings);

    /** Ready-made settings for well-known providers; a person picks one to start from. */
    default List<Preset> presets() {
        return List.of();
    }

    /** How a person is led through the setting up, step by step; empty where the form alone does. */
    default Optional<Guide> guide() {
        return Optional.empty();
    }

    /** The URLs that the owner enters at the provider. */
    List<CallbackPoint> callbacks();

    /**
     * Whether its link is a session that only one node may hold at a time. The hub then keeps it open while the gateway
     * exists, on one node, and sends through it from there only.
     */
    default boolean holdsSession() {
        return false;
    }

    /**
     * Keys of secret settings that we make up and the provider has to know, since they prove that its callbacks are its own.
     * Any other secret is the provider's, which knows it already.
     */
    default Set<String> handedOut() {
        return Set.of();
    }

    /** Opens the connection. Cheap; anything slow happens at the first submit or in the link's own thread. */
    GatewayLink open(Settings settings, LinkContext context);

    /**
     * Reads what a provider called back with. Pure, and repeatable: the same exchange is read again when a reading has to
     * be replayed. Nonsense is a reading too, never an exception.
     */
    CallbackReading read(CallbackRequest request, Settings settings);

    /** {@link #read} for many callbacks under the same settings: what they have to be taken apart for is done once. */
    default Function<CallbackRequest, CallbackReading> reader(Settings settings) {
        return request -> read(request, settings);
    }

    /**
     * True when the gateway recognises a repeated submit by our reference, so that a message without an answer may simply
     * be submitted again.
     */
    default boolean repeatIsHarmless(Settings settings) {
        return false;
    }
}
