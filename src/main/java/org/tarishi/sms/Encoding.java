package org.tarishi.sms;

/**
 * How a text travels, with what one part can hold.
 *
 * <p>Budgets follow from 140 octets, of which a concatenated part gives six to its header with the 8-bit reference
 * (3GPP TS 23.040 section 9.2.3.24.1). A unit is a septet in GSM-7 and a UTF-16 unit in UCS-2.
 */
public enum Encoding {
    GSM_7(160, 153) {
        @Override
        public int units(int codePoint) {
            return Gsm7.units(codePoint);
        }
    },
    UCS_2(70, 67) {
        @Override
        public int units(int codePoint) {
            return Character.charCount(codePoint);
        }
    };

    private final int single;
    private final int concatenated;

    Encoding(int single, int concatenated) {
        this.single = single;
        this.concatenated = concatenated;
    }

    /** Units that fit when the whole text is one part: 160 or 70. */
    public int single() {
        return single;
    }

    /** Units that fit in each of several parts: 153 or 67. */
    public int concatenated() {
        return concatenated;
    }

    /** Units of one character; 0 for a character that GSM-7 does not have. */
    public abstract int units(int codePoint);

    /** Units of a whole text. */
    public int units(String text) {
        return text.codePoints().map(this::units).sum();
    }

    /** What a text needs: GSM-7 when its alphabet has every character, else UCS-2. */
    public static Encoding of(String text) {
        return text.codePoints().allMatch(Gsm7::contains) ? GSM_7 : UCS_2;
    }
}
