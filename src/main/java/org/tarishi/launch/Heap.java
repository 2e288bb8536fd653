package org.tarishi.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the heap near what is used, because a manifest cannot carry {@code -Xmx} and the JVM's own idea is a quarter of
 * the machine.
 *
 * <p>The options are "manageable" ones of HotSpot, which may be set while it runs. Who knows better says so with {@code
 * -Xmx} and the like on the command line; these do not get in its way.
 */
final class Heap {

    private static final System.Logger LOG = System.getLogger(Heap.class.getName());

    private record Option(String name, String value) {}

    /** In this order: the JVM refuses a most that is below the least it knows at that moment. */
    private static final List<Option> OPTIONS = List.of(
            // in percent of the heap: what may lie empty before it is given back
            new Option("MinHeapFreeRatio", "20"),
            new Option("MaxHeapFreeRatio", "30"),
            // in milliseconds: collect in the background when nothing else made it do so for that long
            new Option("G1PeriodicGCInterval", "60000"));

    private Heap() {}

    static void keepSmall() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return; // not HotSpot
        }
        OPTIONS.forEach(option -> set(machine, option));
    }

    private static void set(HotSpotDiagnosticMXBean machine, Option option) {
        try {
            machine.setVMOption(option.name(), option.value());
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "launch.heap-option-refused " + option, e);
        }
    }

    /**
     * Start-up leaves several times more garbage than the server needs for its work, in the heap and beside it (compilers,
     * class files): one collection and one trim return it. Measured: 73 MB of 531 MB by the trim.
     */
    static void giveBack() {
        System.gc();
        trim();
    }

    /** {@code jcmd System.trim_native_heap}, which Linux with glibc has since JDK 17.0.9. */
    private static void trim() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[0],
                            new String[0]);
        } catch (JMException e) {
            LOG.log(System.Logger.Level.DEBUG, "launch.no-trim", e);
        }
    }
}
