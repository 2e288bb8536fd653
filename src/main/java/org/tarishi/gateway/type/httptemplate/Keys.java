package org.tarishi.gateway.type.httptemplate;

/** The settings' keys. */
final class Keys {

    static final String METHOD = "method";
    static final String URL = "url";
    static final String BODY = "body";
    static final String TEMPLATE = "template";
    static final String HEADERS = "headers";
    static final String AUTHENTICATION = "authentication";
    static final String TOKEN_URL = "token-url";
    static final String PROBE_URL = "probe-url";
    static final String ACCOUNT = "account";
    static final String USER = "user";
    static final String SECRET = "secret";
    static final String AUTH_HEADER = "auth-header";
    static final String CHARSET = "charset";
    static final String ENCODING_WORDS = "encoding-words";
    static final String NUMBER_FORMAT = "number-format";
    static final String SUCCESS = "success";
    static final String SUCCESS_TEST = "success-test";
    static final String ID_PATH = "id-path";
    static final String ERRORS = "errors";
    static final String COUNTRY = "country";
    static final String INBOUND_FORMAT = "inbound-format";
    static final String INBOUND_FIELDS = "inbound-fields";
    static final String REPORT_FORMAT = "report-format";
    static final String REPORT_FIELDS = "report-fields";
    static final String REPORT_STATES = "report-states";
    static final String CALLBACK_AUTH = "callback-auth";
    static final String CALLBACK_AUTH_NAME = "callback-auth-name";
    static final String CALLBACK_SECRET = "callback-secret";
    static final String CALLBACK_REPLY = "callback-reply";

    private Keys() {}
}
