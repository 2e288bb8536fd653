/**
 * Step 4 of 5 of onboarding: what the provider gave is written down in a worksheet, which becomes the gateway; the gateway is
 * tried, and the provider gets a paper with what it needs of us.
 *
 * <p>Invariant: what is tested later is exactly what stands in the worksheet, and no secret ever leaves it.
 */
@NullMarked
package org.tarishi.onboarding.connection;

import org.jspecify.annotations.NullMarked;
