package org.orderhub.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RandomTokensTest {
  @Test
  void tokensAreLongFitForAnAddressAndNeverTheSame() {
    RandomTokens tokens = new RandomTokens();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      assertThat(tokens.next().value()).matches("[A-Za-z0-9_-]{43}");
      assertThat(seen.add(tokens.next().value())).isTrue();
    }
  }
}
