package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "READ,  READ,  true",
    "READ,  WRITE, false",
    "READ,  ADMIN, false",
    "WRITE, READ,  true",
    "WRITE, WRITE, true",
    "WRITE, ADMIN, false",
    "ADMIN, READ,  true",
    "ADMIN, WRITE, true",
    "ADMIN, ADMIN, true"
  })
  void aScopeIncludesTheOnesBeforeIt(Scope held, Scope asked, boolean included) {
    assertThat(held.includes(asked)).isEqualTo(included);
  }

  @Test
  void theTableAboveIsWhole() {
    assertThat(Scope.values()).hasSize(3);
  }
}
