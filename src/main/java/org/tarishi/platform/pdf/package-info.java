/**
 * Papers to hand out: a document of headings, paragraphs and tables becomes a PDF.
 *
 * <p>Invariant: any text can be written, whatever its script; a letter that none of our typefaces has shows as an empty box,
 * and nothing is loaded before the first paper is asked for.
 */
@NullMarked
package org.tarishi.platform.pdf;

import org.jspecify.annotations.NullMarked;
