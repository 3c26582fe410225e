package org.orderhub.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TokenHashTest {

  /** The first test vector of FIPS 180-4. */
  @Test
  void itIsTheSha256OfTheToken() {
    assertThat(TokenHash.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Property(tries = 200)
  void aTokenIsKnownAgainAndNotShown(@ForAll String token) {
    assertThat(TokenHash.of(token)).isEqualTo(TokenHash.of(token));
    assertThat(TokenHash.of(token).hex()).hasSize(64).matches("[0-9a-f]+");
  }

  @Test
  void anotherTokenHasAnotherHash() {
    assertThat(TokenHash.of("demo-secret")).isNotEqualTo(TokenHash.of("demo-secret "));
  }
}
