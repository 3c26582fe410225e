package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

/** Every text of an order has its bounds. */
final class OrderFieldsTest {

  private static final Money TEN = Money.of("10", "EUR");

  @ParameterizedTest
  @MethodSource("fields")
  void aTextFitsUpToItsMaximum(Function<String, Object> field, int maximum) {
    assertThatCode(() -> field.apply("x".repeat(maximum))).doesNotThrowAnyException();
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> field.apply("x".repeat(maximum + 1)))
        .returns("too_long", InvalidValue::code);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void noTextHoldsControlCharactersOrHalfPairs(Function<String, Object> field, int maximum) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> field.apply("\u0000"));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> field.apply("\uD83D"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyTextTakesAnEmoji(Function<String, Object> field, int maximum) {
    assertThatCode(() -> field.apply("😀")).doesNotThrowAnyException();
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        field("order id", 128, OrderId::new),
        field("line id", 128, LineId::new),
        field("sku", 128, Sku::new),
        field("external status", 2_000, StatusText::new),
        field("store", 128, text -> origin(text, "", "", "", "")),
        field("channel", 100, text -> origin("", text, "", "", "")),
        field("reference", 200, text -> origin("", "", text, "", "")),
        field("order description", 4_000, text -> origin("", "", "", text, "")),
        field("instructions", 4_000, text -> origin("", "", "", "", text)),
        field("payment method", 100, text -> new Payment(text, "", TEN, "")),
        field("payment reference", 200, text -> new Payment("", text, TEN, "")),
        field("payment state", 100, text -> new Payment("", "", TEN, text)),
        field("fee type", 100, text -> new Fee(text, "", TEN)),
        field("fee description", 1_000, text -> new Fee("", text, TEN)),
        field("discount type", 100, text -> new Discount(text, "", TEN)),
        field("discount description", 1_000, text -> new Discount("", text, TEN)),
        field("tax description", 1_000, text -> new Tax(text, null, null)),
        field("delivery method", 200, text -> new Delivery(text, List.of(), "", null)),
        field("tracking number", 200, text -> new Delivery("", List.of(text), "", null)),
        field("tracking address", 2_000, text -> new Delivery("", List.of(), text, null)),
        field("article name", 500, text -> article(text, "", "", "")),
        field("article description", 4_000, text -> article("", text, "", "")),
        field("image", 2_000, text -> article("", "", text, "")),
        field("article page", 2_000, text -> article("", "", "", text)),
        field("reason", 255, text -> new ReturnDetails(ReturnDetails.Type.NORMAL, text)),
        field("title", 200, text -> new Address.Addressee(text, "", "", "")),
        field("first name", 200, text -> new Address.Addressee(text, "", "")),
        field("last name", 200, text -> new Address.Addressee("", text, "")),
        field("company", 200, text -> new Address.Addressee("", "", text)),
        field("city", 200, text -> new Address.Place(text, "", "", "")),
        field("state", 200, text -> new Address.Place("", text, "", "")),
        field("postal code", 200, text -> new Address.Place("", "", text, "")),
        field("country", 2, text -> new Address.Place("", "", "", text)),
        field("street", 200, text -> address(text, "", "", "")),
        field("second street", 200, text -> address("", text, "", "")),
        field("phone", 200, text -> address("", "", text, "")),
        field("email", 200, text -> address("", "", "", text)),
        field("attribute", 4_000, FreeForm.Word::new),
        field(
            "attribute name",
            200,
            text -> new FreeForm.Fields(Map.of(text, new FreeForm.Nothing()))));
  }

  @Test
  void anAddressWithoutAnyPartIsEmpty() {
    assertThat(address("", "", "", "").isEmpty()).isTrue();
    assertThat(address("", "", "1", "").isEmpty()).isFalse();
  }

  @Test
  void percentagesThatAreEqualAreTheSame() {
    assertThat(new Tax("", new BigDecimal("20"), null))
        .isEqualTo(new Tax("", new BigDecimal("20.00"), null));
  }

  private static Arguments field(String name, int maximum, Function<String, Object> field) {
    return Arguments.of(Named.of(name, field), maximum);
  }

  private static OrderContents.Origin origin(
      String store, String channel, String reference, String description, String instructions) {
    List<String> references = reference.isEmpty() ? List.of() : List.of(reference);
    Instant none = null;
    return new OrderContents.Origin(
        store, channel, references, description, instructions, none, none);
  }

  private static Article article(String name, String description, String image, String page) {
    return new Article(new Sku("1"), name, description, image, page);
  }

  private static Address address(String street, String street2, String phone, String email) {
    return new Address(
        Address.NONE.addressee(), street, street2, Address.NONE.place(), phone, email);
  }
}
