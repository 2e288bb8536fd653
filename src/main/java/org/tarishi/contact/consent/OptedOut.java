package org.tarishi.contact.consent;

import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.sms.PhoneNumber;

/** Fired in the transaction that stores it: these numbers want no more messages of this project. */
public record OptedOut(ProjectId project, Set<PhoneNumber> numbers) {}
