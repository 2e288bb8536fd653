package org.tarishi.sms;

import java.util.function.Function;

/** What a typed number turned out to be. */
public sealed interface Reading permits Reading.Valid, Reading.Invalid {

    /** Follows the case there is; a new case would break every caller at compile time. */
    <T> T match(Function<? super PhoneNumber, ? extends T> valid, Function<? super NumberFault, ? extends T> invalid);

    /** A number that can receive a text. */
    record Valid(PhoneNumber number) implements Reading {
        @Override
        public <T> T match(
                Function<? super PhoneNumber, ? extends T> valid, Function<? super NumberFault, ? extends T> invalid) {
            return valid.apply(number);
        }
    }

    /** One that cannot, and why. */
    record Invalid(NumberFault fault) implements Reading {
        @Override
        public <T> T match(
                Function<? super PhoneNumber, ? extends T> valid, Function<? super NumberFault, ? extends T> invalid) {
            return invalid.apply(fault);
        }
    }
}
