/**
 * How the API reads and writes JSON: strictly, since a misspelt property that is ignored is a message sent otherwise than
 * its author meant.
 */
@NullMarked
package org.tarishi.platform.rest.json;

import org.jspecify.annotations.NullMarked;
