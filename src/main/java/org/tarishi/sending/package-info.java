/**
 * Flow 1: a message goes out. {@code compose -> routing -> outbox -> dispatch -> delivery}.
 *
 * <p>A step hands the next one a row, never a callback. Promises: accepted means stored; a message is submitted once, and
 * where a gateway gave no answer it is UNCERTAIN, visible and counted; states only move forward; a message past its
 * validity is never handed out.
 */
@NullMarked
package org.tarishi.sending;

import org.jspecify.annotations.NullMarked;
