package org.orderhub.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is held against the app as it was built: kills, crashes, and a heap that is too small. */
class FaultsIT {
  private static final String SEED = "20260305";

  @Test
  void whatWasAcceptedOutlivesTheProcess() throws Exception {
    run("tools/faults/crash", "2", SEED);
  }

  @Test
  void whatHappenedIsToldOnceAndInOrderThroughAKillAndACrashOfTheDatabase() throws Exception {
    run("tools/faults/chaos", "20", "1", "0", "1", "0.0005", SEED);
  }

  @Test
  void filesThatTheHeapHasNoRoomForGoOutAsTheyCameIn() throws Exception {
    run("tools/faults/large-files");
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    System.out.print(said);
  }
}
