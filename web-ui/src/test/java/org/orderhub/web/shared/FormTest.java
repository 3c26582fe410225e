package org.orderhub.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.Text;

final class FormTest {

  @Test
  void fieldsAreReadAsBrowsersSendThem() {
    Form form = FormReader.parse("name=%C3%96+%F0%9F%98%80&types=a&types=b&empty=&bare");
    assertThat(form.value("name")).isEqualTo("Ö 😀");
    assertThat(form.values("types")).isEqualTo(List.of("a", "b"));
    assertThat(form.has("types", "b")).isTrue();
    assertThat(form.value("empty")).isEmpty();
    assertThat(form.value("absent")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%ZZ", "%Z=1"})
  void whatIsNoFormIsRefused(String text) {
    assertThatThrownBy(() -> FormReader.parse(text)).isInstanceOf(BadRequestException.class);
  }

  @Test
  void aValueThatBreaksItsRuleIsNotedAtItsField() {
    Form form = FormReader.parse("name=+&note=fine");
    assertThat(form.read("name", text -> Text.required(text, 10))).isEmpty();
    assertThat(form.read("note", text -> Text.required(text, 10))).contains("fine");
    assertThat(form.error("name")).isEqualTo("Must not be blank.");
    assertThat(form.error("note")).isEmpty();
    assertThat(form.isRefused()).isTrue();
  }

  @Test
  void anOptionalFieldLeftEmptyIsNoError() {
    Form form = FormReader.parse("from=++");
    assertThat(form.readOptional("from", Choices::date)).isEmpty();
    assertThat(form.isRefused()).isFalse();
  }
}
