package org.tarishi.onboarding.notice;

/** A notice with what it needs of its request to be worded. */
public record NoticeRow(RequestNotice notice, String reference, String country) {}
