package org.orderhub.rest.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.intake.Product;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.FreeFormJson;

/** An order under the names of order intake; what is empty is left out. */
final class IntakeJson {
  private final Map<String, Object> json = new LinkedHashMap<>();
  private final Account account;
  private final Order order;

  private IntakeJson(Account account, Order order) {
    this.account = account;
    this.order = order;
  }

  static Map<String, Object> from(Account account, Order order) {
    return new IntakeJson(account, order).written();
  }

  private Map<String, Object> written() {
    OrderContents contents = order.contents();
    json.put("orderId", order.key().toString());
    json.put("company_id", account.companyId());
    json.put("company_order_id", order.orderId().value());
    json.put("type", PublicNames.of(contents.kind()).toLowerCase(Locale.ROOT));
    json.put("currency", contents.currency().getCurrencyCode());
    json.put("totalAmount", contents.total().plain());
    put("firstName", contents.deliveryAddress().addressee().firstName());
    put("lastName", contents.deliveryAddress().addressee().lastName());
    put("phoneNumber", contents.deliveryAddress().phone());
    put("email", contents.deliveryAddress().email());
    address(contents.deliveryAddress(), "streetAddress", "city", "state", "postalCode");
    put("specialInstructions", contents.origin().specialInstructions());
    if (!Product.isWhole(contents.lines())) {
      json.put("products", products(contents.lines().list()));
    }
    address(
        contents.billingAddress(),
        "billingStreetAddress",
        "billingCity",
        "billingState",
        "billingPostalCode");
    facts(contents);
    attributes(contents.attributes());
    return json;
  }

  private void facts(OrderContents contents) {
    IntakeTimes times = new IntakeTimes(account.zone());
    json.put("companyOrderDate", times.write(order.history().placedAt()));
    if (contents.origin().dueDate() != null) {
      json.put("companyOrderDueDate", times.write(contents.origin().dueDate()));
    }
    put(
        "companyOrderPaymentReference",
        contents.charges().payments().stream()
            .map(Payment::reference)
            .filter(reference -> !reference.isEmpty())
            .collect(Collectors.joining(", ")));
    put("companyOrderStatus", order.facts().externalStatus().raw());
    put("companyOrderDescription", contents.origin().description());
    json.put("status", PublicNames.of(order.facts().lifecycle().status()));
    json.put("payment", PublicNames.of(order.facts().payment()));
    json.put("delivery", PublicNames.of(order.facts().delivery()));
  }

  private void address(
      Address address, String street, String city, String state, String postalCode) {
    put(street + "1", address.street());
    put(street + "2", address.street2());
    put(city, address.place().city());
    put(state, address.place().state());
    put(postalCode, address.place().postalCode());
  }

  private static List<Map<String, Object>> products(List<OrderLine> lines) {
    return lines.stream().map(IntakeJson::product).toList();
  }

  private static Map<String, Object> product(OrderLine line) {
    Map<String, Object> product = new LinkedHashMap<>();
    product.put("product_id", line.article().sku().value());
    product.put("quantity", line.quantity().plain());
    Money price = line.prices().perUnit();
    if (price != null) {
      product.put("price", price.plain());
    }
    return product;
  }

  /**
   * The other attributes and the sender's word on the delivery: what else there is, intake did not
   * tell.
   */
  private void attributes(FreeForm.Fields attributes) {
    attributes
        .values()
        .forEach((name, value) -> {
          if (name.equals(IntakeOrder.DELIVERY_STATUS) || name.startsWith("company_order_other_")) {
            json.put(name, FreeFormJson.node(value));
          }
        });
  }

  private void put(String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
