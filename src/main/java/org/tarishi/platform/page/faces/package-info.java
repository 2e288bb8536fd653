/**
 * What is added to Faces itself, registered in faces-config.xml. Invariant: pages need not know of it, and everything
 * here keeps working without JavaScript.
 */
@NullMarked
package org.tarishi.platform.page.faces;

import org.jspecify.annotations.NullMarked;
