package org.tarishi.gateway.type.smpp;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/**
 * Brings the id of a submit_sm_resp and the id of a delivery report to one spelling. Some SMSCs answer in hexadecimal and
 * report in decimal, or the other way round, or change case and leading zeros.
 */
enum ReportIds {
    SAME {
        @Override
        String answered(String id) {
            return id;
        }

        @Override
        String reported(String id) {
            return id;
        }
    },
    IGNORE_CASE {
        @Override
        String answered(String id) {
            return plain(id);
        }

        @Override
        String reported(String id) {
            return plain(id);
        }
    },
    HEX_TO_DECIMAL {
        @Override
        String answered(String id) {
            return plain(id);
        }

        @Override
        String reported(String id) {
            return id.matches(DECIMAL) ? new BigInteger(id).toString(16) : plain(id);
        }
    },
    DECIMAL_TO_HEX {
        @Override
        String answered(String id) {
            return plain(id);
        }

        @Override
        String reported(String id) {
            return id.matches(HEXADECIMAL) ? new BigInteger(id, 16).toString() : plain(id);
        }
    };

    static final List<String> KINDS = List.of("same", "ignore-case", "hex-to-decimal", "decimal-to-hex");

    private static final String DECIMAL = "[0-9]{1,64}";
    private static final String HEXADECIMAL = "[0-9A-Fa-f]{1,64}";

    /** The kind that a setting names. */
    static ReportIds of(String setting) {
        int index = KINDS.indexOf(setting);
        return index < 0 ? SAME : values()[index];
    }

    /** How the id of an answer is stored. */
    abstract String answered(String id);

    /** The stored spelling of an id in the text of a report. */
    abstract String reported(String id);

    private static String plain(String id) {
        return id.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }
}
