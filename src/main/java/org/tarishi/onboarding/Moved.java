package org.tarishi.onboarding;

import java.time.Instant;

/** A move that was made; fired as an event for whoever tells people, and kept in the history. */
public record Moved(Move move, RequestState from, RequestState to, Actor by, Instant at, String summary) {}
