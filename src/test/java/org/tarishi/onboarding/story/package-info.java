/** The whole way of a request, played by five people in five windows against simulated providers. */
@NullMarked
package org.tarishi.onboarding.story;

import org.jspecify.annotations.NullMarked;
