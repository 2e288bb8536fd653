package org.tarishi.sms;

import java.util.Locale;

/** Why a typed number was refused; the {@link #code} is stable and is the key of its sentence. */
public enum NumberFault {
    EMPTY,
    /** Holds letters or other signs that no number has. */
    NOT_A_NUMBER,
    /** Typed without a country code where no country is known, or with a code that no country has. */
    NEEDS_COUNTRY,
    /** Too few digits for its country, or only the local part without the area code. */
    TOO_SHORT,
    TOO_LONG,
    /** A short code of the country: texts go out from it, not to it. */
    SHORT_CODE,
    /** As long as a number there is, but in a range that the country has not given out. */
    NOT_IN_USE,
    /** Takes calls only: fixed line, free-phone, voice over IP, company number, pager, voice mail. */
    LANDLINE,
    /** Costs the network more than a text brings: premium, shared-cost and personal numbers. */
    PREMIUM_RATE,
    /** Satellite networks, where one text costs as much as hundreds. */
    SATELLITE;

    /** Such as {@code number.too-short}. */
    public String code() {
        return "number." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
