package org.tarishi.platform.page;

import org.omnifaces.util.Faces;

/** Which form of a page was sent: it sends its own name along. */
public final class SentForm {

    private SentForm() {}

    /**
     * Whether it was this one. A form that was sent has to be read even when the page would no longer show it, for else
     * whoever sent it learns nothing and loses what they typed.
     */
    public static boolean is(String id) {
        return Faces.getRequestParameterMap().containsKey(id);
    }
}
