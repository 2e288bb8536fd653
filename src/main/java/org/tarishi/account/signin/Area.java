package org.tarishi.account.signin;

import java.util.List;

/** What a path asks of its visitor. Whatever is not named here needs somebody who signed in. */
enum Area {
    /** Answers for itself: static files, gateways' callbacks, health. Nobody is identified. */
    OPEN,
    /** Pages that also strangers see; who is signed in stays signed in. */
    FRONT,
    /** Programs, by API key. Cookies mean nothing here. */
    API,
    /** Everything else: people who signed in. */
    PAGES;

    static final String SIGN_IN = "/account/signin/signin.xhtml";
    static final String PASSWORD = "/account/password/password.xhtml";
    static final String JOIN = "/project/join/join.xhtml";
    static final String SIGN_OUT = "/sign-out";

    private static final List<String> OPEN_FOLDERS = List.of(
            "/jakarta.faces.resource",
            "/callbacks",
            "/health",
            "/preference",
            "/favicon.ico",
            "/robots.txt",
            "/api/v1/openapi.json");
    private static final List<String> FRONT_DOORS = List.of(SIGN_IN, SIGN_OUT, JOIN);
    private static final List<String> API_FOLDERS = List.of("/api", "/openapi", "/metrics");

    /** @param path decoded and without context path or parameters, as the container matched it */
    static Area of(String path) {
        if (OPEN_FOLDERS.stream().anyMatch(folder -> lies(path, folder))) {
            return OPEN;
        }
        if (API_FOLDERS.stream().anyMatch(folder -> lies(path, folder))) {
            return API;
        }
        return FRONT_DOORS.contains(path) ? FRONT : PAGES;
    }

    private static boolean lies(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
