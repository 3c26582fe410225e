package org.orderhub.web.shop;

import java.util.Optional;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** A quantity, and what is counted. */
final class QuantityFields {
  private QuantityFields() {}

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<LineQuantity> read(Form form) {
    var type = form.read("type", text -> Choices.of(LineQuantity.Type.class, text));
    return type.flatMap(known ->
        form.read(
            "quantity",
            text -> new LineQuantity(new Quantity(Amounts.number(text.strip())), known)));
  }
}
