/**
 * What every page stands on: language and theme, security headers, and what a page says to its reader.
 *
 * <p>Place: the outermost layer of the platform; flows' page beans use {@link org.tarishi.platform.page.Faults}, pages
 * the rest by tag and EL name. Invariant: no response leaves without the headers of
 * {@link org.tarishi.platform.page.SecurityHeaders}, and no sentence shown to a person is written in Java: all of them
 * come from the bundles in {@code org.tarishi.i18n}.
 */
@NullMarked
package org.tarishi.platform.page;

import org.jspecify.annotations.NullMarked;
