package org.tarishi.gateway.type;

/** Takes in what a gateway sent us, as if it had come by HTTP. Returns once it is stored; throws when it could not be. */
@FunctionalInterface
public interface CallbackDoor {

    void knock(CallbackRequest request);
}
