package org.orderhub.domain.eventlog;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ReceivedBodyTest {

  @Test
  void textIsKeptAsText() {
    byte[] body = "{\"a\": 22.00,\r\n \"b\":\"😀 \uFFFD\"}".getBytes(UTF_8);
    ReceivedBody kept = ReceivedBody.of("registerOrder", body);
    assertThat(kept.coding()).isEqualTo(ReceivedBody.Coding.UTF_8);
    assertThat(kept.text()).isEqualTo("{\"a\": 22.00,\r\n \"b\":\"😀 \uFFFD\"}");
    assertThat(kept.bytes()).isEqualTo(body);
  }

  @Test
  void whatIsNotUtf8IsKeptToTheByteAsWell() {
    byte[] body = "{}".getBytes(UTF_16);
    ReceivedBody kept = ReceivedBody.of("registerOrder", body);
    assertThat(kept.coding()).isEqualTo(ReceivedBody.Coding.BASE64);
    assertThat(kept.bytes()).isEqualTo(body);
  }

  @Property
  void anyBytesComeBackTheSame(@ForAll byte[] body) {
    ReceivedBody kept = ReceivedBody.of("registerOrder", body);
    assertThat(kept.bytes()).isEqualTo(body);
    assertThat(kept.text()).doesNotContain("\0");
  }
}
