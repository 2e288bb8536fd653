package org.tarishi.bench;

/** Looks at the product's memory five times a second and remembers the highest. */
final class MemoryWatch {

    private static final long STEP_MILLIS = 200;

    private volatile long highest;

    MemoryWatch(Product product) {
        Thread watcher = new Thread(() -> watch(product), "memory-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch(Product product) {
        while (product.isRunning()) {
            highest = Math.max(highest, product.memory());
            Product.pause(STEP_MILLIS);
        }
    }

    long highest() {
        return highest;
    }
}
