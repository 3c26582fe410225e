package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every hasher of passwords promises. */
public interface PasswordHashesContract {

  PasswordHashes passwordHashes();

  @Test
  default void aPasswordMatchesItsHashAlone() {
    PasswordHash hash = passwordHashes().hash("pässword 😀");
    assertThat(passwordHashes().matches("pässword 😀", hash)).isTrue();
    assertThat(passwordHashes().matches("pässword 😁", hash)).isFalse();
    assertThat(passwordHashes().matches("", hash)).isFalse();
  }

  @Test
  default void aVeryLongPasswordIsComparedLikeAnyOther() {
    assertThat(passwordHashes().matches("x".repeat(100_000), passwordHashes().hash("x"))).isFalse();
  }

  @Test
  default void nothingMatchesTheDecoy() {
    assertThat(passwordHashes().matches("", passwordHashes().decoy())).isFalse();
    assertThat(passwordHashes().matches("demo", passwordHashes().decoy())).isFalse();
  }
}
