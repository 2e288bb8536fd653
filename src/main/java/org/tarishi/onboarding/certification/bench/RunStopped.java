package org.tarishi.onboarding.certification.bench;

/** Somebody stopped the run while a check waited. */
public final class RunStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
