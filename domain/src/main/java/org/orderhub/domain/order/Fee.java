package org.orderhub.domain.order;

import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;

/** What is charged beside the lines, such as shipping. */
public record Fee(String type, String description, Money amount) {
  public Fee {
    Text.bounded(type, 100);
    Text.bounded(description, 1_000);
  }
}
