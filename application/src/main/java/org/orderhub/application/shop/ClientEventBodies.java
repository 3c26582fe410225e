package org.orderhub.application.shop;

import java.time.Instant;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.Actor;

/** Writes the public form of a customer's coming in. */
public interface ClientEventBodies {
  /**
   * @param by the customer, or who of the staff opened the customer's page
   * @param sequence counts the events of this customer, from 1
   */
  String write(Customer customer, Actor by, Instant occurredAt, long sequence);
}
