package org.orderhub.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
  @TempDir Path directory;

  @Test
  void theyAreUnpackedOnceAndRun() {
    Binaries binaries = Binaries.unpackedIn(directory);
    assertThat(Command.run(List.of(binaries.program("postgres"), "--version")).output())
        .startsWith("postgres (PostgreSQL) " + Binaries.majorVersion());
    assertThat(Binaries.unpackedIn(directory)).isEqualTo(binaries);
  }
}
