package org.tarishi.platform.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.tarishi.platform.Sentences;

/** Says on the page, by a key of the bundles, what has been done. */
public final class Notice {

    private Notice() {}

    /** On the page that is shown now. */
    public static void now(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = Sentences.in(faces.getViewRoot().getLocale()).of(key, args);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** On the page that the browser is sent to next. */
    public static void afterRedirect(String key, Object... args) {
        now(key, args);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
