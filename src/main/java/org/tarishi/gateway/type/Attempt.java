package org.tarishi.gateway.type;

/** One submit: what came of it, and what went over the wire. */
public record Attempt(SubmitOutcome outcome, Exchange exchange) {}
