package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JsonLengthTest {

  @Property
  void noTextIsLongerThanMeasured(@ForAll String text) throws IOException {
    var written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.writeString(text);
    }

    assertThat(written.toString().getBytes(UTF_8).length - 2)
        .isLessThanOrEqualTo(JsonLength.of(text));
  }

  @Property
  void whatIsCutFitsAndIsABeginning(
      @ForAll String text, @ForAll @IntRange(min = 6, max = 300) int most) {
    String cut = JsonLength.cut(text, most);

    assertThat(JsonLength.of(cut)).isLessThanOrEqualTo(Math.max(most, 3));
    assertThat(text).startsWith(cut.equals(text) ? cut : cut.substring(0, cut.length() - 1));
  }
}
