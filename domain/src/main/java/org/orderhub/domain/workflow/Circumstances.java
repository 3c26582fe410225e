package org.orderhub.domain.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderKind;

/**
 * What conditions look at. A text is empty where there is nothing to tell.
 *
 * @param kind of the order; none when it is about something else
 * @param source the name of who told it: an API key, one of the staff, a customer
 * @param store the sender's id of it
 * @param language a tag such as {@code de-AT}: the action's, else the customer's
 * @param amount what the order or the offer comes to, in its own currency
 * @param fields everything the event tells, by its path: {@code event.customFields.carrier}; of
 *     lists the values of all their items
 */
public record Circumstances(
    @Nullable OrderKind kind,
    String source,
    String store,
    String language,
    @Nullable BigDecimal amount,
    Map<String, List<String>> fields) {

  public Circumstances {
    fields = new TreeMap<>(fields);
  }

  /** The values of a field; none when the event does not tell it. */
  List<String> field(String path) {
    return fields.getOrDefault(path, List.of());
  }
}
