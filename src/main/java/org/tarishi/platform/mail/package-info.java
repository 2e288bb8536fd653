/**
 * Mail, where a mail server is configured.
 *
 * <p>Invariant: nothing depends on a mail arriving; whoever sends one also shows what it says.
 */
@NullMarked
package org.tarishi.platform.mail;

import org.jspecify.annotations.NullMarked;
