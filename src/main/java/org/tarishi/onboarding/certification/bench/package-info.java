/**
 * Beside the flow: what a check of a gateway is, and what it may use: the ordinary outbox, the gateway's link, the callbacks
 * that came. Used by {@link org.tarishi.onboarding.certification.check}.
 *
 * <p>Invariant: a check touches nothing but the gateway under test, and what it notes as evidence names no secret and no whole
 * phone number.
 */
@NullMarked
package org.tarishi.onboarding.certification.bench;

import org.jspecify.annotations.NullMarked;
