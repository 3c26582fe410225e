package org.orderhub.domain.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.message.template.Shape;

/** The merge tags that templates may name; {@link MergeData} gives their values. */
public final class MergeTags {
  public static final Shape.Group ALL =
      group(
          "order", order(),
          "lines", several("the lines the event is about, else all", line()),
          "delivery", delivery(),
          "customer", customer(),
          "billingAddress", address(),
          "deliveryAddress", address(),
          "event", event(),
          "action",
              group(
                  "kind",
                  single("ConfirmOrder, ConfirmShipment, ..."),
                  "language",
                  single("the language it asks for")),
          "data", new Shape.Anything("what the sender of an action wants said"),
          "payments",
              several(
                  "what was paid",
                  group(
                      "method",
                      single("how"),
                      "reference",
                      single("the sender's"),
                      "amount",
                      single("how much"),
                      "state",
                      single("how far"))),
          "fees", several("what is charged beside the lines", charge()),
          "discounts", several("what is taken off", charge()),
          "changes",
              several(
                  "what the event changed",
                  group(
                      "field",
                      single("its name"),
                      "before",
                      single("its value before"),
                      "after",
                      single("its value after"))),
          "account", group("name", single("what the account is called")),
          "details", new Shape.Anything("the event's data, as webhooks have it"));

  private MergeTags() {}

  private static Shape.Group order() {
    return group(
        "orderId", single("the sender's id"),
        "kind", single("Order, Service or Appointment"),
        "status", single("InProgress, Completed or Cancelled"),
        "externalStatus", single("the sender's words"),
        "payment", single("how far it is paid"),
        "deliveryState", single("how far it is delivered"),
        "currencyCode", single("such as EUR"),
        "totalPrice", single("what it costs"),
        "placedAt", single("when it was placed"),
        "dueDate", single("when it is due"),
        "description", single("the sender's"),
        "specialInstructions", single("the customer's"),
        "channel", single("where it was sold"),
        "storeId", single("the store"),
        "references", several("other numbers of it", single("one of them")),
        "lineCount", single("how many lines it has"),
        "lines", several("all lines, as they were ordered", line()),
        "attributes", new Shape.Anything("what the sender added"));
  }

  private static Shape.Group line() {
    return group(
        "id", single("the sender's id"),
        "sku", single("the article's number"),
        "name", single("the article's name"),
        "description", single("the article's"),
        "imageUri", single("a picture"),
        "targetUri", single("the article's page"),
        "quantity", single("how many the event is about"),
        "ordered", single("how many were ordered"),
        "isPartial", single("whether the event is about fewer than were ordered"),
        "pricePerUnit", single("for one"),
        "totalPrice", single("for all that were ordered"),
        "externalStatus", single("the sender's words"),
        "group", single("the sender's grouping"),
        "price", single("for one, as the event tells it"),
        "originalPrice", single("for one before discounts, as the event tells it"),
        "priceTax", single("tax for one, as the event tells it"),
        "priceIncTax", single("for one with tax, as the event tells it"),
        "rowTotal", single("for all, as the event tells it"),
        "rowTotalIncTax", single("for all with tax, as the event tells it"),
        "rowTotalDiscount", single("discount on all, as the event tells it"));
  }

  private static Shape.Group delivery() {
    return group(
        "method", single("how it travels"),
        "trackingNumber", single("the first tracking number"),
        "trackingNumbers", several("all tracking numbers", single("one of them")),
        "trackingUri", single("where to follow it"),
        "deliveryDate", single("when it is expected"));
  }

  private static Shape.Group customer() {
    return group(
        "name", single("the company, else first and last name"),
        "firstName", single("first name"),
        "lastName", single("last name"),
        "company", single("company"),
        "number", single("our number of the customer"),
        "email", single("e-mail address"),
        "phone", single("phone number"),
        "language", single("language tag"));
  }

  private static Shape.Group address() {
    return group(
        "title", single("title"),
        "firstName", single("first name"),
        "lastName", single("last name"),
        "company", single("company"),
        "street", single("street"),
        "street2", single("second line of the street"),
        "city", single("city"),
        "state", single("state"),
        "postalCode", single("postal code"),
        "countryCode", single("two letters"),
        "phone", single("phone number"),
        "email", single("e-mail address"));
  }

  private static Shape.Group event() {
    return group(
        "name", single("what happened, such as order.registered"),
        "type", single("what a partner told, such as delivered"),
        "reference", single("the partner's"),
        "happenedAt", single("when it happened"),
        "message", single("the partner's words"),
        "customFields", new Shape.Anything("what the partner added"));
  }

  private static Shape.Group charge() {
    return group(
        "type", single("what kind"),
        "description", single("what for"),
        "amount", single("how much"));
  }

  private static Shape single(String meaning) {
    return new Shape.Single(meaning);
  }

  private static Shape several(String meaning, Shape each) {
    return new Shape.Several(each, meaning);
  }

  private static Shape.Group group(Object... namesAndShapes) {
    Map<String, Shape> parts = new LinkedHashMap<>();
    for (int each = 0; each < namesAndShapes.length; each += 2) {
      parts.put((String) namesAndShapes[each], (Shape) namesAndShapes[each + 1]);
    }
    return new Shape.Group(parts);
  }
}
