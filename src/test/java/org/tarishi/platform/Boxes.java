package org.tarishi.platform;

import java.nio.file.Path;
import java.time.Duration;

/** Opens the secret box of a server under test, whose rows a test means to write. */
public final class Boxes {

    private Boxes() {}

    /** @param data the server's data folder */
    public static SecretBox of(Path data) {
        SecretBox box = new SecretBox();
        box.config = new HubConfig(data, "", Duration.ZERO, false);
        box.readKey();
        return box;
    }
}
