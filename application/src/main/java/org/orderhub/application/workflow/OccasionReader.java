package org.orderhub.application.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.workflow.Happening;

/** Reads what the body of an event tells. */
public interface OccasionReader {

  /** Nothing when the body is not as events of its type have it. */
  Optional<Told> read(LoggedEvent event);

  /**
   * What it tells.
   *
   * @param occurrence what happened, if the event may tell it anew: a partner's order event; none
   *     for the event itself
   * @param label what people know the subject by: an order's id, an offer's number; may be empty
   * @param kind of an order
   * @param customerId of whom; empty when it is about nobody
   * @param language the tag of an action; may be empty
   * @param fields all of it, by path, see {@link org.orderhub.domain.workflow.Circumstances}
   */
  record Told(
      Happening what,
      @Nullable UUID occurrence,
      String label,
      @Nullable OrderKind kind,
      String customerId,
      String language,
      @Nullable BigDecimal amount,
      Map<String, List<String>> fields) {}
}
