package org.orderhub.web.cart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** What staff want to put into a cart or an offer. */
public final class AddForm {
  private AddForm() {}

  /** Empty when a field breaks its rule; the form then says which. */
  public static Optional<LineWish> read(Form form) {
    var sku = form.read("sku", text -> new Sku(text.strip()));
    var quantity = quantity(form);
    @Nullable ProductLineId parent =
        form.readOptional("parent", text -> new ProductLineId(Choices.uuid(text))).orElse(null);
    boolean isWhole = form.has("whole", "true");
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new LineWish.Add(
                parent,
                new NewLine(
                    sku.orElseThrow(),
                    quantity.orElseThrow(),
                    new LineRules(true, !isWhole, true),
                    LinePrices.Edit.NONE,
                    ""),
                List.of()));
  }

  static Optional<LineQuantity> quantity(Form form) {
    var type = form.read("unit", text -> Choices.of(LineQuantity.Type.class, text));
    var value = form.read("quantity", text -> positive(text.strip()));
    return type.isPresent() && value.isPresent()
        ? Optional.of(new LineQuantity(value.get(), type.get()))
        : Optional.empty();
  }

  private static Quantity positive(String text) {
    var quantity = new Quantity(Amounts.number(text));
    if (quantity.isNegative()) {
      throw new InvalidValue("out_of_range", "must be more than 0");
    }
    return quantity;
  }
}
