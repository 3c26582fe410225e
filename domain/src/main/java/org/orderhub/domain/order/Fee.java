package org.orderhub.domain.order;

import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** What is charged beside the lines, such as shipping. */
public record Fee(String type, String description, Money amount) {
  public Fee {
    Text.bounded(type, TextLimits.LABEL);
    Text.bounded(description, TextLimits.REMARK);
  }
}
