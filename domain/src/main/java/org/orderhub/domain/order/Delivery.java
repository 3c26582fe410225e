package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** How an order travels, by the sender's word. */
public record Delivery(
    String method,
    List<String> trackingNumbers,
    String trackingUri,
    @Nullable Instant deliveryDate) {
  public static final Delivery NONE = new Delivery("", List.of(), "", null);

  public Delivery {
    Text.bounded(method, TextLimits.NAME);
    trackingNumbers = List.copyOf(trackingNumbers);
    trackingNumbers.forEach(number -> Text.key(number, TextLimits.NAME));
    Text.bounded(trackingUri, TextLimits.URI);
    deliveryDate = Instants.exactOrNone(deliveryDate);
  }
}
