/**
 * What every page stands on: language and theme, security headers, error pages, and the components behind the
 * {@code hub:} tags that need more than markup.
 *
 * <p>Place: the outermost layer of the platform; flows never import it, pages use it by tag and EL name. Invariant: no
 * response leaves without the headers of {@link org.tarishi.platform.page.SecurityHeaders}, and no sentence shown to a
 * person is written here: all of them come from the bundles in {@code org.tarishi.i18n}.
 */
@NullMarked
package org.tarishi.platform.page;

import org.jspecify.annotations.NullMarked;
