package org.tarishi.platform.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives every view the language of {@link LocaleChoice}.
 *
 * <p>Here and not as {@code f:view locale}, because a view's parameters are converted before its template is built, and
 * their messages must already speak the right language.
 */
public class ChosenLocale extends ViewHandlerWrapper {

    public ChosenLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return LocaleChoice.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
