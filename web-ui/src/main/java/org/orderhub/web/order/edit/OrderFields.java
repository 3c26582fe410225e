package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderEdit;

/** An order, without its lines, as fields of a form. */
final class OrderFields {
  static final String BILLING = "billing-";
  static final String DELIVERY = "delivery-";

  private OrderFields() {}

  static Map<String, String> of(OrderEdit order, ZoneId zone) {
    OrderEdit.Standing standing = order.standing();
    @Nullable ContactKey contact = order.contact();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("kind", order.kind().name());
    texts.put("status", standing.status().name());
    texts.put("externalStatus", standing.externalStatus().raw());
    texts.put("deliveryState", standing.delivery().name());
    texts.put("contactType", contact == null ? "" : contact.type().name());
    texts.put("contactKey", contact == null ? "" : contact.value());
    texts.putAll(of(order.origin(), zone));
    texts.putAll(of(order.delivery(), zone));
    texts.putAll(AddressFields.of(DELIVERY, order.deliveryAddress()));
    texts.putAll(AddressFields.of(BILLING, order.billingAddress()));
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
