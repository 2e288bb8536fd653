package org.tarishi.account.signin;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import javax.security.auth.callback.CallbackHandler;

/** Hands out the sign-in's configuration with {@link OpenAreaConfig} around it. */
record OpenAreaProvider(AuthConfigProvider signIn) implements AuthConfigProvider {

    @Override
    public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
            throws AuthException {
        return new OpenAreaConfig(signIn.getServerAuthConfig(layer, application, handler));
    }

    @Override
    public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
            throws AuthException {
        return signIn.getClientAuthConfig(layer, application, handler);
    }

    @Override
    public void refresh() {
        signIn.refresh();
    }
}
