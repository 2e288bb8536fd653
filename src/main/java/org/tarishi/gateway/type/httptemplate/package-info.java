/**
 * Any HTTP provider, described by its form: what to send, how to read the answer, how to read its callbacks.
 *
 * <p>Invariant: what a person or a provider wrote lands in a request only escaped for its place, and no pattern that a
 * person typed can keep us busy for longer than its budget.
 */
@NullMarked
package org.tarishi.gateway.type.httptemplate;

import org.jspecify.annotations.NullMarked;
