package org.orderhub.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.shared.InvalidValue;

final class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "de-AT,en|de|de-AT",
        "fr,de|de|de",
        "fr|en|en",
        ",en-GB|en|en-GB",
        "none|en|en",
        "no language at all|en|en"
      })
  void theFirstWishThatCanBeMetIs(String wishes, String language, String locale) {
    Template.Chosen chosen =
        template("en", "de")
            .choose(
                Stream.ofNullable(wishes)
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .flatMap(text -> LanguageTag.parse(text).stream())
                    .toList());
    assertThat(chosen.wording().language()).hasToString(language);
    assertThat(chosen.locale().toLanguageTag()).isEqualTo(locale);
  }

  @Test
  void eachLanguageIsThereOnce() {
    assertThatThrownBy(() -> template("en", "en")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> template()).isInstanceOf(InvalidValue.class);
  }

  @Test
  void allPartsOfAllLanguagesAreCheckedAtOnce() {
    Wording german =
        new Wording(new LanguageTag("de"), "{{ order.nr }}", "", "<a href={{ order.orderId }}>");
    assertThat(new Template.Draft("a", List.of(wording("en"), german)).problems())
        .extracting(problem -> problem.language() + " " + problem.part() + " " + problem.line())
        .containsExactly("de TEXT 1", "de SUBJECT 1", "de HTML 1");
  }

  private static Template.Draft template(String... languages) {
    return new Template.Draft(
        "Shipped", Arrays.stream(languages).map(TemplateTest::wording).toList());
  }

  private static Wording wording(String language) {
    return new Wording(new LanguageTag(language), "Subject", "Text", "");
  }
}
