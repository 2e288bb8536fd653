/**
 * Beside the flow: what is peculiar to a country. Its extra questions and papers, which kinds of number are to be had, quiet
 * hours, how long each stage takes, days on which nothing moves. Administrators write it down; no step needs code for it.
 *
 * <p>Invariant: a country without a profile is as usual anywhere; a profile names no project and no provider's secret.
 */
@NullMarked
package org.tarishi.onboarding.country;

import org.jspecify.annotations.NullMarked;
