/**
 * Projects: the tenants, their settings and the pages about them.
 *
 * <p>Invariant: every verb that touches a project's rows takes its {@link org.tarishi.account.ProjectId} first and says
 * with {@link org.tarishi.account.Needs} what its caller must be there.
 */
@NullMarked
package org.tarishi.project;

import org.jspecify.annotations.NullMarked;
