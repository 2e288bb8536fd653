package org.tarishi.sending.routing;

import java.util.Optional;
import org.tarishi.sms.PhoneNumber;

/** Which gateway a contact is best reached over, where somebody said so. */
@FunctionalInterface
public interface Preference {

    Preference NONE = number -> Optional.empty();

    /** A gateway's id. */
    Optional<Long> gatewayFor(PhoneNumber number);
}
