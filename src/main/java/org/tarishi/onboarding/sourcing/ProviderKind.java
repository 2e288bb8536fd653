package org.tarishi.onboarding.sourcing;

/** What a provider is. */
public enum ProviderKind {
    /** Runs a mobile network itself. */
    OPERATOR,
    /** Reaches operators through its own contracts with them. */
    AGGREGATOR
}
