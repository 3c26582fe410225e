package org.orderhub.rest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.intake.Product;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.FreeFormReader;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the bodies of order intake. */
final class IntakeReader {
  private static final Pattern OTHER_ATTRIBUTE =
      Pattern.compile("company_order_other_attributes_[0-9]{1,6}");
  private static final List<String> MANDATORY =
      List.of(
          "company_id",
          "company_order_id",
          "totalAmount",
          "firstName",
          "phoneNumber",
          "postalCode",
          "streetAddress1");

  private final Account account;
  private final JsonNode body;
  private final Fields fields;
  private final IntakeTimes times;

  /**
   * Looks at the company first: a body for another one is refused, whatever else is in it.
   *
   * @throws RequestRefused with 403 when it names another company than the account's
   */
  IntakeReader(Account account, JsonNode body) {
    this.account = account;
    this.body = body;
    this.fields = Fields.of(body, new Errors());
    this.times = new IntakeTimes(account.zone());
    ofThisCompany();
  }

  /** A new order. */
  record Read(OrderId orderId, Currency currency, IntakeOrder told) {}

  /**
   * @throws RequestRefused with everything that is wrong or missing
   */
  Read order() {
    MANDATORY.forEach(this::mandatory);
    OrderId orderId = fields.value("company_order_id", OrderId::new);
    Currency given = fields.value("currency", Currencies::parse);
    Currency currency = given == null ? account.currency() : given;
    IntakeOrder told = told(currency);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    if (orderId == null) {
      throw new IllegalStateException("The order's id is missing without an error");
    }
    return new Read(orderId, currency, told);
  }

  /**
   * What is told anew of a known order; neither its id nor its currency can change.
   *
   * @throws RequestRefused with everything that is wrong or missing
   */
  IntakeOrder change(Order order) {
    mandatory("company_id");
    stays("company_order_id", order.orderId().value());
    stays("currency", order.contents().currency().getCurrencyCode());
    IntakeOrder told = told(order.contents().currency());
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return told;
  }

  private void stays(String name, String value) {
    String given = fields.value(name, text -> text);
    if (given != null && !given.equals(value)) {
      fields.errors().add(fields.pointer(name), "cannot_change", "cannot be changed");
    }
  }

  /** Empty texts are as good as none here. */
  private void mandatory(String name) {
    JsonNode value = body.get(name);
    if (fields.present(name) && value.isTextual() && value.textValue().isBlank()) {
      fields.errors().add(fields.pointer(name), "required", "is required");
    }
  }

  private void ofThisCompany() {
    JsonNode company = body.get("company_id");
    if (company != null
        && company.isTextual()
        && !company.textValue().isBlank()
        && !company.textValue().equals(account.companyId())) {
      throw new RequestRefused(
          Problem.of(
              Problem.Kind.FORBIDDEN, "The API key is not of the company that company_id names."));
    }
    fields.value("company_id", text -> text);
  }

  private IntakeOrder told(Currency currency) {
    return new IntakeOrder(
        fields.value("type", text -> PublicNames.parse(OrderKind.class, text)),
        new IntakeOrder.Person(
            name("firstName"),
            name("lastName"),
            fields.value("phoneNumber", IntakeReader::phone),
            fields.value("email", IntakeReader::email)),
        new IntakeOrder.Place(
            name("streetAddress1"),
            name("streetAddress2"),
            name("city"),
            name("state"),
            name("postalCode")),
        new IntakeOrder.Place(
            name("billingStreetAddress1"),
            name("billingStreetAddress2"),
            name("billingCity"),
            name("billingState"),
            name("billingPostalCode")),
        new IntakeOrder.Texts(
            text("specialInstructions", TextLimits.TEXT),
            text("companyOrderDescription", TextLimits.TEXT)),
        fields.value("companyOrderDate", times::parse),
        fields.value("companyOrderDueDate", times::parse),
        amount(fields, "totalAmount", currency),
        products(currency),
        new IntakeOrder.Facts(
            text("companyOrderStatus", TextLimits.STATUS),
            text("companyOrderDeliveryStatus", TextLimits.STATUS),
            text("companyOrderPaymentReference", TextLimits.NAME)),
        otherAttributes());
  }

  private @Nullable String name(String field) {
    return text(field, TextLimits.NAME);
  }

  private @Nullable String text(String field, int maximum) {
    return fields.value(field, text -> Text.bounded(text, maximum));
  }

  private static String phone(String text) {
    ContactKey.of(ContactKey.Type.MOBILE_PHONE, text);
    return Text.bounded(text, TextLimits.NAME);
  }

  private static String email(String text) {
    return text.isEmpty() ? "" : ContactKey.of(ContactKey.Type.EMAIL, text).value();
  }

  private @Nullable List<Product> products(Currency currency) {
    return fields.has("products")
        ? fields.objects("products", OrderLines.MAXIMUM, product -> product(product, currency))
        : null;
  }

  private static @Nullable Product product(Fields product, Currency currency) {
    Sku sku = product.required("product_id", Sku::new);
    Quantity quantity = quantity(product);
    Money price = product.present("price") ? amount(product, "price", currency) : null;
    product.refuseOthers();
    return sku == null || quantity == null || price == null
        ? null
        : new Product(sku, quantity, price);
  }

  private static @Nullable Quantity quantity(Fields product) {
    BigDecimal number = product.requiredDecimal("quantity");
    if (number == null) {
      return null;
    }
    if (number.signum() <= 0) {
      product.errors().add(product.pointer("quantity"), "wrong_sign", "must be above zero");
      return null;
    }
    return new Quantity(number);
  }

  private static @Nullable Money amount(Fields fields, String name, Currency currency) {
    BigDecimal amount = fields.decimal(name);
    if (amount == null) {
      return null;
    }
    if (amount.signum() < 0) {
      fields.errors().add(fields.pointer(name), "wrong_sign", "must not be below zero");
      return null;
    }
    return new Money(amount, currency);
  }

  /** Any number of them, and any JSON in them. */
  private Map<String, FreeForm> otherAttributes() {
    Map<String, FreeForm> others = new LinkedHashMap<>();
    names()
        .filter(name -> OTHER_ATTRIBUTE.matcher(name).matches())
        .filter(fields::has)
        .forEach(name -> others.put(name, FreeFormReader.readAny(fields, name)));
    return others;
  }

  private Stream<String> names() {
    return body.isObject() ? body.properties().stream().map(Map.Entry::getKey) : Stream.of();
  }
}
