package org.tarishi.onboarding;

/** Why a request is returned or rejected. Stable: reports and mails name them; texts {@code ReasonCode.X} of the bundle. */
public enum ReasonCode {
    ENTITY_MISMATCH,
    SIGNATORY_MISSING,
    CONTACT_UNVERIFIED,
    USE_CASE_FORBIDDEN,
    SAMPLE_MISMATCH,
    OPTIN_EVIDENCE_MISSING,
    OPTIN_PRETICKED,
    OPTOUT_MISSING,
    PRIVACY_PAGE_MISSING,
    VOLUME_IMPLAUSIBLE,
    SENDER_TYPE_UNAVAILABLE,
    COVERAGE_IMPOSSIBLE,
    REGULATOR_REFUSED,
    PROVIDER_REFUSED,
    PROVIDER_TIMEOUT,
    BUDGET_TOO_LOW,
    DUPLICATE_REQUEST,
    DOCUMENT_UNREADABLE,
    DOCUMENT_EXPIRED,
    SANCTIONS,
    OTHER
}
