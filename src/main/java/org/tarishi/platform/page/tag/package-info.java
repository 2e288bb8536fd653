/**
 * The {@code hub:} tags that need more than markup, as Faces components; the others are files in WEB-INF/tags.
 *
 * <p>Place: used by pages through {@code hub.taglib.xml} only. Invariant: every text goes through the response writer's
 * escaping, and nothing a component tells is told by colour alone.
 */
@NullMarked
package org.tarishi.platform.page.tag;

import org.jspecify.annotations.NullMarked;
