/**
 * Beside the flow: programs of a project read its requests for gateways by the API. They move nothing: requests are moved
 * by people.
 *
 * <p>Invariant: a key sees what the members of its project see, and nothing of another project.
 */
@NullMarked
package org.tarishi.onboarding.api;

import org.jspecify.annotations.NullMarked;
