package org.tarishi.gateway.type.smpp;

import java.util.List;

/** The settings' keys, in the order of an operator's connection sheet. */
final class Keys {

    static final String HOST = "host";
    static final String SECOND_HOST = "second-host";
    static final String TLS = "tls";
    static final String SYSTEM_ID = "system-id";
    static final String PASSWORD = "password";
    static final String SYSTEM_TYPE = "system-type";
    static final String BIND = "bind";
    static final String BINDS = "binds";
    static final String VERSION = "version";
    static final String ADDRESS_RANGE = "address-range";
    static final String WINDOW = "window";
    static final String ENQUIRE_LINK = "enquire-link";
    static final String DESTINATION = "destination-ton-npi";
    static final String NUMBER_FORMAT = "number-format";
    static final String SHORT_CODE = "short-code-ton-npi";
    static final String NAME = "name-ton-npi";
    static final String LONG_NUMBER = "long-number-ton-npi";
    static final String SERVICE_TYPE = "service-type";
    static final String DEFAULT_ALPHABET = "default-alphabet";
    static final String PLAIN_CODING = "plain-coding";
    static final String UNICODE_ORDER = "unicode-order";
    static final String LONG_TEXTS = "long-texts";
    static final String REPORTS = "reports";
    static final String REPORT_ID = "report-id";
    static final String REPORT_ID_FROM = "report-id-from";
    static final String VALIDITY = "validity";
    static final String ERRORS = "errors";
    static final String COUNTRY = "country";

    /** Those that say how an address is typed: {@code ton/npi}. */
    static final List<String> NUMBERINGS = List.of(DESTINATION, SHORT_CODE, NAME, LONG_NUMBER);

    private Keys() {}
}
