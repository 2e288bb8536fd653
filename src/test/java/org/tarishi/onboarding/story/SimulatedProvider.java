package org.tarishi.onboarding.story;

import com.microsoft.playwright.Page;
import org.tarishi.onboarding.connection.LinkKind;

/** Who is connected in the story: a network with phones behind it, which at first cuts long texts. */
interface SimulatedProvider extends AutoCloseable {

    /** The gateway's type. */
    String type();

    LinkKind link();

    /** Host and port, for the administrators' list. */
    String host();

    /** Its form, as the engineer fills it in. */
    void isTypedInto(Page page);

    /** It was told where to call us. */
    void calls(String token);

    /** From now on it does everything well. */
    void mends();

    /** A phone texts in. */
    void texts(String from, String text);

    /** Everything that reached a phone. */
    int delivered();

    @Override
    void close();
}
