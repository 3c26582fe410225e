package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTest {

  @Test
  void itCountsFromOne() {
    assertThat(Version.FIRST.number()).isOne();
    assertThat(Version.FIRST.next()).isEqualTo(new Version(2)).isGreaterThan(Version.FIRST);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void thereIsNoneBeforeTheFirst(long number) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Version(number));
  }
}
