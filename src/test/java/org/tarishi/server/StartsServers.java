package org.tarishi.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of this class start servers of their own. One such class runs at a time: several servers that start at once on
 * two cores are ready in time no more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("servers of their own")
public @interface StartsServers {}
