package org.orderhub.domain.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * A tax within a price.
 *
 * @param percentage 20 for twenty percent
 */
public record Tax(String description, @Nullable BigDecimal percentage, @Nullable Money amount) {
  public Tax {
    Text.bounded(description, TextLimits.REMARK);
    percentage = percentage == null ? null : Decimals.exact(percentage);
  }
}
