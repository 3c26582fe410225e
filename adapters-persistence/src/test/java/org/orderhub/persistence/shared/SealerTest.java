package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealerTest {
  private static final String OLD = key('o');
  private static final String NEW = key('n');

  private final Sealer sealer = new Sealer(List.of(OLD));

  @Test
  void whatIsSealedOpensForItsRow() {
    String sealed = sealer.seal("pass: wörd 🙂", "table.column/1");

    assertThat(sealed).doesNotContain("pass");
    assertThat(sealer.open(sealed, "table.column/1")).isEqualTo("pass: wörd 🙂");
  }

  @Test
  void theSameTextIsNeverSealedTheSameWayTwice() {
    assertThat(sealer.seal("secret", "row")).isNotEqualTo(sealer.seal("secret", "row"));
  }

  @Test
  void itDoesNotOpenForAnotherRow() {
    String sealed = sealer.seal("secret", "row/1");

    assertThatThrownBy(() -> sealer.open(sealed, "row/2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void itDoesNotOpenWhenAltered() {
    String sealed = sealer.seal("secret", "row");
    int middle = sealed.length() / 2;
    char other = sealed.charAt(middle) == 'A' ? 'B' : 'A';
    String altered = sealed.substring(0, middle) + other + sealed.substring(middle + 1);

    assertThatThrownBy(() -> sealer.open(altered, "row")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anOldKeyStillOpensAfterANewOneSeals() {
    String before = sealer.seal("secret", "row");
    Sealer both = new Sealer(List.of(NEW, OLD));

    assertThat(both.open(before, "row")).isEqualTo("secret");
    String after = both.seal("secret", "row");
    assertThat(new Sealer(List.of(NEW)).open(after, "row")).isEqualTo("secret");
    assertThatThrownBy(() -> sealer.open(after, "row"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unknown key");
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new Sealer(List.of("c2hvcnQ=")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String key(char letter) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) letter);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
