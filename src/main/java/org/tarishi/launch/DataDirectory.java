package org.tarishi.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that keeps everything of one installation, locked for this process until it is closed. */
final class DataDirectory implements AutoCloseable {

    private static final String OWNER_ONLY = "rwx------";

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Creates the directory where it is missing, readable by its owner only, and locks it.
     *
     * @throws StartFailure if it cannot be written or another process holds it
     */
    static DataDirectory open(Path root) throws StartFailure {
        try {
            Files.createDirectories(root, ownerOnly(root));
            FileChannel lockFile =
                    FileChannel.open(root.resolve("tarishi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataDirectory directory = new DataDirectory(root, lockFile);
            directory.lock();
            directory.makeRoom();
            return directory;
        } catch (IOException e) {
            throw new StartFailure(
                    StartFailure.Reason.DATA,
                    "The data directory " + root + " cannot be used: " + e
                            + ". Make it writable for this user, or choose" + " another with --data.",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path root) {
        if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
        };
    }

    private void lock() throws IOException, StartFailure {
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            lockFile.close();
            throw new StartFailure(
                    StartFailure.Reason.DATA,
                    "Another Tarishi is running on the data directory " + root
                            + ". Stop it, or choose another directory" + " with --data.");
        }
    }

    private void makeRoom() throws IOException {
        deleteTree(server()); // a killed process leaves its copy behind
        Files.createDirectories(server(), ownerOnly(root));
        Files.createDirectories(logs(), ownerOnly(root));
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path root() {
        return root;
    }

    /** Where the server unpacks itself and the WAR; worth nothing after the process has ended. */
    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
