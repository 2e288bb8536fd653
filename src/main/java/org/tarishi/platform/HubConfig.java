package org.tarishi.platform;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The settings of this process; README lists them.
 *
 * @param data where keys are kept
 * @param publicUrl how browsers and gateways reach us, without a slash at the end
 * @param lease how long a claimed message belongs to the node that claimed it; longer than a submit may take
 * @param demo whether to fill a demonstration project
 */
public record HubConfig(Path data, String publicUrl, Duration lease, boolean demo) {

    public HubConfig {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }
}
