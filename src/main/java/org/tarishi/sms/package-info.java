/**
 * Values of the SMS trade: numbers, senders, texts and how a text splits into segments.
 *
 * <p>Stands below every flow; knows no container, no database and no other package of the hub. The counter on the page,
 * the price and the sender all use {@link org.tarishi.sms.Segments}, so they cannot disagree.
 *
 * <p>Invariant: a value that exists is well formed, and no {@code toString} here shows a person's number or words.
 */
@NullMarked
package org.tarishi.sms;

import org.jspecify.annotations.NullMarked;
