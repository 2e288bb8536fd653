/**
 * Beside the flow: sends notices by mail. Before: {@link org.tarishi.onboarding.notice}, where each is a row that is due until it is mailed.
 *
 * <p>Invariant: no transaction waits for a mail server; a mail that could not be sent is tried again, for a week.
 */
@NullMarked
package org.tarishi.onboarding.notice.mail;

import org.jspecify.annotations.NullMarked;
