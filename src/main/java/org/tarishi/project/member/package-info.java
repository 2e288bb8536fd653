/**
 * Who belongs to a project, and so who may do what in it.
 *
 * <p>Invariant: a project's rows are reached only by its members, by keys of its own, and for reading by auditors; for
 * everybody else it does not exist. Every project keeps an owner.
 */
@NullMarked
package org.tarishi.project.member;

import org.jspecify.annotations.NullMarked;
