package org.orderhub.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ada, Lovelace, '', Ada Lovelace",
    "Ada, '', '', Ada",
    "'', Lovelace, '', Lovelace",
    "Ada, Lovelace, Analytical Engines Ltd, Analytical Engines Ltd",
    "Ada, Lovelace, ' ', Ada Lovelace",
    "'', '', '', ''"
  })
  void aCompanyIsCalledByItsNameAndAPersonByBoth(
      String first, String last, String company, String shown) {
    assertThat(new PersonName(first, last, company).display()).isEqualTo(shown);
  }
}
