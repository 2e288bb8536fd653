package org.tarishi.contact.consent;

import org.tarishi.account.ProjectId;
import org.tarishi.sms.PhoneNumber;

/** Fired in the transaction that stores it: this number wants no more messages of this project. */
public record OptedOut(ProjectId project, PhoneNumber number) {}
