package org.tarishi.sms;

/** How a provider wants numbers written. */
public enum NumberFormat {
    /** {@code +254712345678} */
    E164_PLUS {
        @Override
        public String format(PhoneNumber number) {
            return number.e164();
        }
    },
    /** {@code 254712345678} */
    DIGITS {
        @Override
        public String format(PhoneNumber number) {
            return number.digits();
        }
    },
    /** {@code 00254712345678} */
    DOUBLE_ZERO {
        @Override
        public String format(PhoneNumber number) {
            return "00" + number.digits();
        }
    },
    /** {@code 0712345678}: as dialled inside its country, for gateways that serve one only. */
    NATIONAL {
        @Override
        public String format(PhoneNumber number) {
            return PhoneNumbers.national(number);
        }
    };

    public abstract String format(PhoneNumber number);
}
