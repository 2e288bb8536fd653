package org.tarishi.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The id that a parameter of a request names. */
public final class AskedId {

    private AskedId() {}

    /** @throws NotFound when the parameter is missing or no id */
    public static long of(HttpServletRequest request, String parameter) {
        return find(request, parameter).orElseThrow(() -> new NotFound("no " + parameter + " asked for"));
    }

    /** Empty when the parameter is missing or no id. */
    public static Optional<Long> find(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).flatMap(Ids::read);
    }

    /** The row whose button was pressed. Only a form that is sent says so; reading a page presses nothing. */
    public static Optional<Long> pressed(String parameter) {
        return Faces.isPostback() ? find(Faces.getRequest(), parameter) : Optional.empty();
    }

    /**
     * Of a page that is for a new row where the parameter is missing: empty then.
     *
     * @throws NotFound when the parameter is no id
     */
    public static Optional<Long> unlessNew(String parameter) {
        return Faces.getRequestParameter(parameter) == null
                ? Optional.empty()
                : Optional.of(of(Faces.getRequest(), parameter));
    }
}
