package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;

/** An order, without its lines, as fields of a form. */
final class OrderFields {
  static final String BILLING = "billing-";
  static final String DELIVERY = "delivery-";

  private OrderFields() {}

  static Map<String, String> of(Order order, ZoneId zone) {
    OrderContents contents = order.contents();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("kind", contents.kind().name());
    texts.put("status", order.facts().lifecycle().status().name());
    texts.put("externalStatus", order.facts().externalStatus().raw());
    texts.put("deliveryState", order.facts().delivery().name());
    texts.put("contactType", contents.contact() == null ? "" : contents.contact().type().name());
    texts.put("contactKey", contents.contact() == null ? "" : contents.contact().value());
    texts.putAll(of(contents.origin(), zone));
    texts.putAll(of(contents.delivery(), zone));
    texts.putAll(AddressFields.of(DELIVERY, contents.deliveryAddress()));
    texts.putAll(AddressFields.of(BILLING, contents.billingAddress()));
    return texts;
  }

  private static Map<String, String> of(OrderContents.Origin origin, ZoneId zone) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("placedAt", Fields.written(origin.createdAt(), zone));
    texts.put("dueDate", Fields.written(origin.dueDate(), zone));
    texts.put("storeId", origin.storeId());
    texts.put("channel", origin.channel());
    texts.put("references", String.join("\n", origin.references()));
    texts.put("description", origin.description());
    texts.put("specialInstructions", origin.specialInstructions());
    return texts;
  }

  static Map<String, String> of(Delivery delivery, ZoneId zone) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("deliveryMethod", delivery.method());
    texts.put("trackingNumbers", String.join("\n", delivery.trackingNumbers()));
    texts.put("trackingUri", delivery.trackingUri());
    texts.put("deliveryDate", Fields.written(delivery.deliveryDate(), zone));
    return texts;
  }
}
