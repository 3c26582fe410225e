package org.orderhub.domain.order;

import java.time.Instant;
import org.orderhub.domain.shared.Instants;

/** How far an order is. Any state may follow any other: the sender's system decides. */
public sealed interface Lifecycle {

  OrderStatus status();

  record InProgress() implements Lifecycle {
    @Override
    public OrderStatus status() {
      return OrderStatus.IN_PROGRESS;
    }
  }

  record Completed(Instant at) implements Lifecycle {
    public Completed {
      at = Instants.exact(at);
    }

    @Override
    public OrderStatus status() {
      return OrderStatus.COMPLETED;
    }
  }

  record Cancelled(Instant at) implements Lifecycle {
    public Cancelled {
      at = Instants.exact(at);
    }

    @Override
    public OrderStatus status() {
      return OrderStatus.CANCELLED;
    }
  }

  /** The state in which an order begins. */
  static Lifecycle starting(OrderStatus status, Instant at) {
    return switch (status) {
      case IN_PROGRESS -> new InProgress();
      case COMPLETED -> new Completed(at);
      case CANCELLED -> new Cancelled(at);
    };
  }

  /**
   * The state after a move at the time given; a move to where it is already keeps its first time.
   */
  default Lifecycle moveTo(OrderStatus target, Instant at) {
    return target == status() ? this : starting(target, at);
  }
}
