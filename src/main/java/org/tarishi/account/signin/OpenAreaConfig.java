package org.tarishi.account.signin;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Lets what lies in the {@link Area#OPEN open area} pass without asking the sign-in: nobody is identified there, but the
 * container would look its beans up twice for each request, a quarter of all that a callback costs.
 */
record OpenAreaConfig(ServerAuthConfig signIn) implements ServerAuthConfig {

    private static final String OPEN = "open to all";
    private static final ServerAuthContext NOBODY_IS_ASKED = new NobodyIsAsked();

    private static final class NobodyIsAsked implements ServerAuthContext {
        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, @Nullable Subject service) {
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, @Nullable Subject service) {
            return AuthStatus.SEND_SUCCESS;
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) {
            // there is nobody in it
        }
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
        return message.getRequestMessage() instanceof HttpServletRequest request
                        && Area.of(Doorkeeper.pathOf(request)) == Area.OPEN
                ? OPEN
                : signIn.getAuthContextID(message);
    }

    @Override
    public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
            throws AuthException {
        return id.equals(OPEN) ? NOBODY_IS_ASKED : signIn.getAuthContext(id, service, properties);
    }

    @Override
    public String getMessageLayer() {
        return signIn.getMessageLayer();
    }

    @Override
    public String getAppContext() {
        return signIn.getAppContext();
    }

    @Override
    public boolean isProtected() {
        return signIn.isProtected();
    }

    @Override
    public void refresh() {
        signIn.refresh();
    }
}
