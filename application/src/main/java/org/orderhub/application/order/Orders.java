package org.orderhub.application.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;

/** All orders. Works on lists, because orders come in crowds. */
public interface Orders {

  /** The name of an order across accounts. */
  record Name(AccountId account, OrderId orderId) {}

  /** A reference to an order, as one account uses it. */
  record Asked(AccountId account, OrderReference order) {}

  /** Both ids of an order. */
  record Known(OrderKey key, OrderId orderId) {}

  /** Stores the new orders whose id is not taken yet; returns the keys of those it stored. */
  Set<OrderKey> addAll(List<Order> orders);

  /** The orders named, locked until the transaction ends, always in the same order. */
  Map<Name, Order> lockAll(Collection<Name> names);

  /** Stores facts and history of orders that {@link #lockAll} gave. */
  void saveFacts(List<Order> orders);

  /** As {@link #saveAll}, for orders whose lines are as they were. */
  void saveContents(List<Order> orders);

  /** Stores all that may change of orders that {@link #lockAll} gave: their lines are rewritten. */
  void saveAll(List<Order> orders);

  /** Forgets orders that {@link #lockAll} gave; their ids can be taken again. */
  void removeAll(List<Order> orders);

  Optional<Order> find(AccountId account, OrderId orderId);

  /** The orders referred to; unknown ones are absent. */
  Map<Asked, Known> identify(Collection<Asked> references);
}
