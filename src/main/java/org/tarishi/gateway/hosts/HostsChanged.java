package org.tarishi.gateway.hosts;

/** A host was allowed or is no longer. */
record HostsChanged() {}
