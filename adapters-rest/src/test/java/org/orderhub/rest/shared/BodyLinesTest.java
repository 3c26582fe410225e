package org.orderhub.rest.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyLinesTest {

  @Test
  void aLineEndsWithTheBodyToo() throws IOException {
    assertThat(linesOf("{\"a\":1}\n{\"b\":2}")).containsExactly("{\"a\":1}", "{\"b\":2}");
  }

  @Test
  void blankLinesAreLeftOut() throws IOException {
    assertThat(linesOf("\n  \n1\n\r\n2\n\n")).containsExactly("1", "2");
  }

  @Test
  void anEmptyBodyHasNoLines() throws IOException {
    assertThat(linesOf("")).isEmpty();
  }

  @Test
  void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String longer = "x".repeat(200_000);

    assertThat(linesOf("1\n" + longer + "\n2")).containsExactly("1", longer, "2");
  }

  @Test
  void ofALineThatIsTooLongOnlyOneByteTooManyIsKept() throws IOException {
    String tooLong = "x".repeat(StrictJson.MAXIMUM_BYTES + 70_000);

    assertThat(linesOf(tooLong + "\n2"))
        .extracting(String::length)
        .containsExactly(StrictJson.MAXIMUM_BYTES + 1, 1);
  }

  @Test
  void onlyWhatHasToBeReadFirstIsWaitedFor() throws IOException {
    var lines = new BodyLines(new ByteArrayInputStream("1\n2".getBytes(UTF_8)));
    lines.next();

    assertThat(lines.isWaiting()).isFalse();
    lines.next();
    assertThat(lines.isWaiting()).isTrue();
  }

  private static List<String> linesOf(String body) throws IOException {
    var lines = new BodyLines(new ByteArrayInputStream(body.getBytes(UTF_8)));
    List<String> all = new ArrayList<>();
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      all.add(new String(line.get(), UTF_8));
    }
    return all;
  }
}
