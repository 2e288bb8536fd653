package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class HeapTest {

    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void little_of_the_heap_may_lie_empty() {
        machine.setVMOption("MaxHeapFreeRatio", "70");
        machine.setVMOption("MinHeapFreeRatio", "40");

        Heap.keepSmall();

        assertThat(machine.getVMOption("MinHeapFreeRatio").getValue()).isEqualTo("20");
        assertThat(machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("30");
    }
}
