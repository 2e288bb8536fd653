package org.tarishi.onboarding.certification;

import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;

/** A provider on loopback with a phone behind it, which behaves as its {@link Profile} says. Close it. */
interface Simulated extends AutoCloseable {

    /** A gateway of a project that reaches it. */
    GivenGateway gateway(GivenProject project);

    /** The phone behind it. */
    Handset handset();

    @Override
    void close();
}
