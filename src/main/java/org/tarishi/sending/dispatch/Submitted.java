package org.tarishi.sending.dispatch;

import org.tarishi.gateway.type.Attempt;
import org.tarishi.sending.outbox.Claim;

/**
 * A message that was handed to its gateway, and what came of it.
 *
 * @param repeatIsHarmless whether an unanswered one may simply be tried again
 */
record Submitted(Claim claim, Attempt attempt, boolean repeatIsHarmless) {}
