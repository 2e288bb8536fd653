/**
 * Step 3 of 3 of receiving: an answer to somebody who wrote. Before: {@link org.tarishi.receiving.inbox}. After:
 * {@link org.tarishi.sending.compose}, which treats it as any other message.
 *
 * <p>Invariant: an answer goes to the number of the conversation, over the gateway that the person wrote to last as long
 * as the project still has it.
 */
@NullMarked
package org.tarishi.receiving.reply;

import org.jspecify.annotations.NullMarked;
