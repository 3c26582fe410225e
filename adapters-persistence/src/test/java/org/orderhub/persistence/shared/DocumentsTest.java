package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentsTest {

  record Known(String name, List<String> items) {}

  @Test
  void aDocumentIsTheSameAfterItWasWrittenAndRead() {
    Known known = new Known("a \"quoted\" <name> 😀", List.of("", "x"));

    assertThat(Documents.read(Documents.write(known), Known.class)).isEqualTo(known);
  }

  @Test
  void whatALaterVersionAddedIsPassedOver() {
    assertThat(Documents.read("{\"name\":\"a\",\"later\":{\"x\":[1]}}", Known.class).name())
        .isEqualTo("a");
  }

  @Test
  void whatAnEarlierVersionLeftOutIsEmpty() {
    Known read = Documents.read("{}", Known.class);

    assertThat(Documents.text(read.name())).isEmpty();
    assertThat(Documents.list(read.items())).isEmpty();
  }

  @Test
  void whatIsNoDocumentFails() {
    assertThatIllegalStateException().isThrownBy(() -> Documents.read("{", Known.class));
  }

  @Test
  void aTimeIsKeptToTheMicrosecond() {
    Instant time = Instant.parse("2026-03-01T08:00:00.123456Z");

    assertThat(Documents.time(Documents.text(time))).isEqualTo(time);
    assertThat(Documents.time(null)).isNull();
    assertThat(Documents.text((Instant) null)).isNull();
  }
}
