package org.orderhub.rest.order;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Fields;

/** Reads payments, fees and discounts. */
final class ChargesReader {
  private static final int MOST = 100;

  private final Currency currency;

  ChargesReader(Currency currency) {
    this.currency = currency;
  }

  OrderContents.Charges read(Fields order) {
    return new OrderContents.Charges(
        order.objects("payments", MOST, this::payment),
        order.objects("fees", MOST, this::fee),
        discounts(order));
  }

  List<Discount> discounts(Fields owner) {
    return owner.objects("discounts", MOST, this::discount);
  }

  private @Nullable Payment payment(Fields fields) {
    String method = fields.text("method", TextLimits.LABEL);
    String reference = fields.text("reference", TextLimits.NAME);
    String state = fields.text("state", TextLimits.LABEL);
    Money amount = amount(fields);
    return amount == null ? null : new Payment(method, reference, amount, state);
  }

  private @Nullable Fee fee(Fields fields) {
    String type = fields.text("type", TextLimits.LABEL);
    String description = fields.text("description", TextLimits.REMARK);
    Money amount = amount(fields);
    return amount == null ? null : new Fee(type, description, amount);
  }

  private @Nullable Discount discount(Fields fields) {
    String type = fields.text("type", TextLimits.LABEL);
    String description = fields.text("description", TextLimits.REMARK);
    Money amount = amount(fields);
    return amount == null ? null : new Discount(type, description, amount);
  }

  /** The last property of each: what follows is unknown. */
  private @Nullable Money amount(Fields fields) {
    BigDecimal amount = fields.requiredDecimal("amount");
    fields.refuseOthers();
    return amount == null ? null : new Money(amount, currency);
  }
}
