package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets a clear problem; the use case is never called: its stub would fail the test. */
@QuarkusTest
class BadOrderTest extends RestTest {

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("empty", "", "", "empty_body"),
        Arguments.of("not JSON", "{\"orderId\":", "", "malformed_json"),
        Arguments.of("a list", "[]", "", "not_an_object"),
        Arguments.of("a text", "\"x\"", "", "not_an_object"),
        Arguments.of("null", "null", "", "not_an_object"),
        Arguments.of("two values", OrderBodies.order("") + "{}", "", "malformed_json"),
        Arguments.of("NaN", OrderBodies.order("\"totalPrice\":NaN"), "", "malformed_json"),
        Arguments.of(
            "duplicate key",
            OrderBodies.order("\"kind\":\"Order\",\"kind\":\"Order\""),
            "",
            "duplicate_key"),
        Arguments.of(
            "nested 10,000 deep",
            OrderBodies.order(
                "\"attributes\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
            "",
            "too_complex"),
        Arguments.of(
            "unknown property", OrderBodies.order("\"colour\":1"), "/colour", "unknown_property"),
        Arguments.of(
            "text in a number",
            OrderBodies.order("\"totalPrice\":\"much\""),
            "/totalPrice",
            "not_a_number"),
        Arguments.of(
            "1e400", OrderBodies.order("\"totalPrice\":1e400"), "/totalPrice", "out_of_range"),
        Arguments.of(
            "1e999999999",
            OrderBodies.order("\"totalPrice\":1e999999999"),
            "/totalPrice",
            "out_of_range"),
        Arguments.of(
            "five decimals",
            OrderBodies.order("\"totalPrice\":1.00001"),
            "/totalPrice",
            "too_many_decimals"),
        Arguments.of(
            "1e-999999999",
            OrderBodies.order("\"totalPrice\":1e-999999999"),
            "/totalPrice",
            "too_many_decimals"),
        Arguments.of(
            "number in a text", OrderBodies.order("\"channel\":7"), "/channel", "not_a_text"),
        Arguments.of(
            "NUL", OrderBodies.order("\"channel\":\"a\\u0000b\""), "/channel", "control_character"),
        Arguments.of(
            "half a surrogate",
            OrderBodies.order("\"channel\":\"\\ud83d\""),
            "/channel",
            "invalid_unicode"),
        Arguments.of(
            "date without zone",
            OrderBodies.order("\"createdAt\":\"2026-03-26T16:00:00\""),
            "/createdAt",
            "not_a_time"),
        Arguments.of(
            "far future",
            OrderBodies.order("\"createdAt\":\"+999999-03-26T16:00:00Z\""),
            "/createdAt",
            "out_of_range"),
        Arguments.of(
            "unknown status",
            OrderBodies.order("\"status\":\"Lost\""),
            "/status",
            "unknown_choice"),
        Arguments.of(
            "unknown contact type",
            OrderBodies.order("\"contact\":{\"matchKey\":\"x\",\"matchKeyType\":\"Fax\"}"),
            "/contact/matchKeyType",
            "unknown_choice"),
        Arguments.of(
            "no e-mail",
            OrderBodies.order("\"contact\":{\"matchKey\":\"x\",\"matchKeyType\":\"Email\"}"),
            "/contact/matchKey",
            "not_an_email"),
        Arguments.of(
            "300 character id",
            OrderBodies.order("").replace("WEB-2", "x".repeat(300)),
            "/orderId",
            "too_long"),
        Arguments.of("blank id", OrderBodies.order("").replace("WEB-2", "  "), "/orderId", "blank"),
        Arguments.of(
            "unknown currency",
            OrderBodies.order("").replace("EUR", "EUX"),
            "/currencyCode",
            "unknown_currency"),
        Arguments.of("no lines", OrderBodies.withLines(""), "/lineItems/items", "no_lines"),
        Arguments.of(
            "2,001 lines",
            OrderBodies.withLines("1,".repeat(2_000) + "1"),
            "/lineItems/items",
            "too_many"),
        Arguments.of(
            "line is no object", OrderBodies.withLines("7"), "/lineItems/items/0", "not_an_object"),
        Arguments.of(
            "quantity zero",
            OrderBodies.withLines(OrderBodies.LINE.replace(":2,", ":0,")),
            "/lineItems/items/0/quantity",
            "zero_quantity"),
        Arguments.of(
            "negative purchase",
            OrderBodies.withLines(OrderBodies.LINE.replace(":2,", ":-2,")),
            "/lineItems/items/0/quantity",
            "wrong_sign"),
        Arguments.of(
            "two lines, one id",
            OrderBodies.withLines(OrderBodies.LINE + "," + OrderBodies.LINE),
            "/lineItems/items/1/id",
            "duplicate_line_id"),
        Arguments.of(
            "unknown parent",
            OrderBodies.withLines(OrderBodies.line("1", ",\"parentLineId\":\"9\"")),
            "/lineItems/items/0/parentLineId",
            "unknown_parent"),
        Arguments.of(
            "own parent",
            OrderBodies.withLines(OrderBodies.line("1", ",\"parentLineId\":\"1\"")),
            "/lineItems/items/0/parentLineId",
            "parent_cycle"),
        Arguments.of(
            "parent cycle",
            OrderBodies.withLines(
                OrderBodies.line("1", ",\"parentLineId\":\"2\"")
                    + ","
                    + OrderBodies.line("2", ",\"parentLineId\":\"1\"")),
            "/lineItems/items/0/parentLineId",
            "parent_cycle"),
        Arguments.of(
            "grandchild",
            OrderBodies.withLines(
                OrderBodies.line("1", "")
                    + ","
                    + OrderBodies.line("2", ",\"parentLineId\":\"1\"")
                    + ","
                    + OrderBodies.line("3", ",\"parentLineId\":\"2\"")),
            "/lineItems/items/2/parentLineId",
            "parent_is_child"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void aBadBodyIsRefusedWithItsPointer(String name, String body, String pointer, String code) {
    sending(body)
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer))
        .body("instance", equalTo("/v1/orders"));
  }

  @Test
  void allErrorsOfABodyComeAtOnce() {
    sending(
            """
            {"orderId":"","currencyCode":"??","status":"Lost","x":1,"contact":{},
             "lineItems":{"items":[{"quantity":"a","article":{}},
               {"id":"7","parentLineId":"9","quantity":1,"article":{"sku":"S"},"totalPrice":1}]},
             "payments":[{"amount":"x"}],"billingAddress":{"countryCode":"Austria"}}\
            """)
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/orderId"))
        .body("errors.pointer", hasItem("/currencyCode"))
        .body("errors.pointer", hasItem("/status"))
        .body("errors.pointer", hasItem("/x"))
        .body("errors.pointer", hasItem("/contact/matchKey"))
        .body("errors.pointer", hasItem("/lineItems/items/0/quantity"))
        .body("errors.pointer", hasItem("/lineItems/items/0/article/sku"))
        .body("errors.pointer", hasItem("/lineItems/items/0/totalPrice"))
        .body("errors.pointer", hasItem("/lineItems/items/1/parentLineId"))
        .body("errors.pointer", hasItem("/payments/0/amount"))
        .body("errors.pointer", hasItem("/billingAddress/countryCode"));
  }

  @Test
  void aBodyOfFiveMegabytesIsTooLargeWhetherItSaysSoOrNot() {
    String large = OrderBodies.order("\"description\":\"" + "x".repeat(5_000_000) + "\"");
    sending(large)
        .post("/v1/orders")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void invalidUtf8IsNotJson() {
    byte[] body =
        OrderBodies.order("\"channel\":\"?\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < body.length; i++) {
      body[i] = body[i] == '?' ? (byte) 0xFF : body[i];
    }
    partner()
        .contentType("application/json")
        .body(body)
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("malformed_json"));
  }

  @Test
  void everyRefusalCarriesATrace() {
    String first = sending("{").post("/v1/orders").then().extract().path("traceId");
    String second = sending("{").post("/v1/orders").then().extract().path("traceId");
    assertThat(first).hasSize(32).isNotEqualTo(second);
  }
}
