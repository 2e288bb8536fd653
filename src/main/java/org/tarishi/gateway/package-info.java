/**
 * Configured gateways: what a person set up, how well each does, and the open links to them.
 *
 * <p>Invariant: a gateway belongs to one project or is shared by the platform; a project sees its own and the shared
 * ones, and no other exists for it. Nothing here knows a flow; nobody here names an adapter.
 */
@NullMarked
package org.tarishi.gateway;

import org.jspecify.annotations.NullMarked;
