package org.orderhub.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

final class ContactKeyTest {

  @ParameterizedTest
  @CsvSource({
    "EMAIL, Ada@Example.ORG, ada@example.org",
    "MOBILE_PHONE, +43 660 123 45 67, +436601234567",
    "MOBILE_PHONE, (0660) 123-45.67/8, 066012345678",
    "MOBILE_PHONE, 112, 112",
    "MEMBER_NUMBER, 0017, 17",
    "MEMBER_NUMBER, 999999999999999999, 999999999999999999",
    "CONTACT_ID, 0190A6B4-7C00-7000-8000-00000000ABCD, 0190a6b4-7c00-7000-8000-00000000abcd",
    "EXTERNAL_ID, CRM-17/a, CRM-17/a",
    "EXTERNAL_ID, crm-17/A, crm-17/A"
  })
  void itIsKeptInTheFormItIsComparedIn(ContactKey.Type type, String given, String kept) {
    assertThat(ContactKey.of(type, given)).isEqualTo(new ContactKey(type, kept));
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, ada, not_an_email",
    "MOBILE_PHONE, 12, not_a_phone",
    "MOBILE_PHONE, +43 call me, not_a_phone",
    "MOBILE_PHONE, 123456789012345678901, not_a_phone",
    "MOBILE_PHONE, 43+660, not_a_phone",
    "MOBILE_PHONE, ٤٣٦٦٠, not_a_phone",
    "MEMBER_NUMBER, -1, not_a_number",
    "MEMBER_NUMBER, 1.5, not_a_number",
    "MEMBER_NUMBER, 1e3, not_a_number",
    "MEMBER_NUMBER, 9999999999999999999, not_a_number",
    "CONTACT_ID, 17, not_a_uuid",
    "CONTACT_ID, 0190a6b4-7c00-7000-8000-00000000wxyz, not_a_uuid"
  })
  void whatCannotBeAKeyOfItsTypeIsRefused(ContactKey.Type type, String given, String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ContactKey.of(type, given))
        .returns(code, InvalidValue::code);
  }

  @ParameterizedTest
  @EnumSource
  void noTypeTakesABlank(ContactKey.Type type) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ContactKey.of(type, " "));
  }

  @ParameterizedTest
  @EnumSource
  void noTypeTakesThreeHundredCharacters(ContactKey.Type type) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ContactKey.of(type, "1".repeat(300)));
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129})
  void anExternalIdHasAtMost128Characters(int length) {
    String given = "x".repeat(length);

    if (length <= 128) {
      assertThat(ContactKey.of(ContactKey.Type.EXTERNAL_ID, given).value()).isEqualTo(given);
    } else {
      assertThatExceptionOfType(InvalidValue.class)
          .isThrownBy(() -> ContactKey.of(ContactKey.Type.EXTERNAL_ID, given))
          .returns("too_long", InvalidValue::code);
    }
  }

  @Test
  void aCustomerIsReachableUnderTheFormKeysAreComparedIn() {
    var reachable = new Customer.Reachable("Ada@Example.org", "+43 660 1234567", "crm-1");

    assertThat(reachable)
        .isEqualTo(new Customer.Reachable("ada@example.org", "+436601234567", "crm-1"));
  }

  @Test
  void aCustomerNeedNotBeReachable() {
    assertThat(new Customer.Reachable("", "", "").email()).isEmpty();
  }
}
