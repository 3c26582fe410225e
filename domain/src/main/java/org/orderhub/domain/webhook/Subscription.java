package org.orderhub.domain.webhook;

import java.util.Set;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;

/** Which events an endpoint is told. */
public sealed interface Subscription {

  boolean covers(EventType type);

  /** Every type there is, those of later versions included. */
  record Everything() implements Subscription {
    @Override
    public boolean covers(EventType type) {
      return true;
    }
  }

  record Only(Set<EventType> types) implements Subscription {
    public Only {
      types = Set.copyOf(types);
      if (types.isEmpty()) {
        throw new InvalidValue("required", "must name at least one event type");
      }
    }

    @Override
    public boolean covers(EventType type) {
      return types.contains(type);
    }
  }
}
