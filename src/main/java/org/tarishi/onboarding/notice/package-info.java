/**
 * Beside the flow: tells people what happened to a request: a row for each reader, written with the move itself, shown on the page and sent
 * by mail afterwards. It hears {@link org.tarishi.onboarding.RequestMoved}; no step calls it.
 *
 * <p>Invariant: nobody is told of one occasion twice, and none is lost while the mail server is away.
 */
@NullMarked
package org.tarishi.onboarding.notice;

import org.jspecify.annotations.NullMarked;
