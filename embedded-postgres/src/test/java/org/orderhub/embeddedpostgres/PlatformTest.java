package org.orderhub.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X86_64",
    "Linux, aarch64, LINUX_ARM_64",
    "Mac OS X, aarch64, DARWIN_ARM_64"
  })
  void javaNamesTheSystemAndThePlatformFollows(String system, String processor, Platform platform) {
    assertThat(Platform.of(system, processor)).isEqualTo(platform);
  }

  @Test
  void aSystemWithoutPostgresqlIsToldAWayOut() {
    assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9"))
        .isInstanceOf(EmbeddedDatabaseFailure.class)
        .hasMessageContaining("SunOS on sparcv9")
        .hasMessageContaining("ORDERHUB_DB_URL");
  }
}
