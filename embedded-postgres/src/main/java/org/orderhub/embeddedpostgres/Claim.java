package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One process's interest in a data directory. The system drops it with the process, however that
 * ends. Starting and stopping is done by one process at a time; who uses the server is shared.
 */
final class Claim implements AutoCloseable {
  private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();
  private static final long TURN = 0;
  private static final long USE = 1;

  private final FileChannel file;
  private @Nullable FileLock use;

  private Claim(FileChannel file) {
    this.file = file;
  }

  static Claim on(Path lock) throws IOException {
    return new Claim(
        FileChannel.open(
            lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Work that only one process does at a time. */
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T inTurn(Work<T> work) throws IOException {
    IN_THIS_JVM.lock();
    try (FileLock _ = file.lock(TURN, 1, false)) {
      return work.run();
    } finally {
      IN_THIS_JVM.unlock();
    }
  }

  /** A second use within one JVM rides on the first and never ends the server. */
  void use() throws IOException {
    try {
      use = file.lock(USE, 1, true);
    } catch (OverlappingFileLockException alreadyUsedHere) {
      use = null;
    }
  }

  /** Gives the use up; true when nobody else is left. */
  boolean leave() throws IOException {
    if (use == null) {
      return false;
    }
    use.release();
    use = null;
    try (FileLock alone = file.tryLock(USE, 1, false)) {
      return alone != null;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
