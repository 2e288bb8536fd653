package org.tarishi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A program run to its end in at most {@code limit}; what it prints is appended to {@code log}.
 *
 * @param line program and arguments; no shell
 */
record Command(List<String> line, Duration limit, Path log, UnaryOperator<ProcessBuilder> setting) {

    Command(List<String> line, Duration limit, Path log) {
        this(line, limit, log, UnaryOperator.identity());
    }

    /** Whether it could be started and ended with 0 in time; if not in time, it and its children are gone. */
    boolean succeeds() {
        try {
            Files.createDirectories(log.getParent());
            Process process = setting.apply(new ProcessBuilder(line))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process.getOutputStream().close();
            return endsWell(process);
        } catch (IOException notThere) {
            return false;
        }
    }

    private boolean endsWell(Process process) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
