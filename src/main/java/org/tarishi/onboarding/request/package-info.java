/**
 * Step 1 of 5 of onboarding: a project says what it needs, answers the form and hands it in. After:
 * {@link org.tarishi.onboarding.review}.
 *
 * <p>Invariant: nothing typed is lost; what was handed in is a numbered version that never changes, and only a form whose
 * evaluation finds no error is handed in.
 */
@NullMarked
package org.tarishi.onboarding.request;

import org.jspecify.annotations.NullMarked;
