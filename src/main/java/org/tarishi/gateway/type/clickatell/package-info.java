/**
 * Clickatell, its platform's REST API.
 *
 * <p>Invariant: it signs nothing; where the owner agreed on a user name and a password, no callback without them is read.
 */
@NullMarked
package org.tarishi.gateway.type.clickatell;

import org.jspecify.annotations.NullMarked;
