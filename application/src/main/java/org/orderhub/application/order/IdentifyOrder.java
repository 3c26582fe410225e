package org.orderhub.application.order;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderReference;

/** Tells which order a partner refers to. */
public interface IdentifyOrder {
  Optional<Orders.Known> identify(AccountId account, OrderReference order);
}
