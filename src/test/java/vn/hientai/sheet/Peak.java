package vn.hientai.sheet;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap used since it was made, garbage included: an upper limit of what was needed. */
final class Peak {

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private final long before;

    Peak() {
        System.gc();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        before = POOLS.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    long megabytes() {
        var peak =
                POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return (peak - before) / 1024 / 1024;
    }
}
