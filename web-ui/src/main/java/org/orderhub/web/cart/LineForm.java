package org.orderhub.web.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/**
 * What staff want a line of a cart or an offer to be. A price that is left as it was shown is not
 * set by hand.
 */
public record LineForm(
    LineQuantity quantity,
    @Nullable Money price,
    @Nullable Money purchasePrice,
    String reason,
    String note,
    LineRules rules) {
  private static final String YES = "true";

  /** What two who edit the same line may have set differently. */
  public static final List<Option> FIELDS =
      List.of(
          new Option("quantity", "Quantity"),
          new Option("unit", "Unit"),
          new Option("price", "Sale price"),
          new Option("purchasePrice", "Purchase price"),
          new Option("reason", "Reason"),
          new Option("note", "Note"),
          new Option("split", "May be split"),
          new Option("change", "Quantity may be changed"),
          new Option("remove", "May be removed"));

  /** As the line is. */
  public static Form of(ProductLine line, long version) {
    Map<String, List<String>> values = new HashMap<>();
    put(values, "quantity", line.quantity().value().toString());
    put(values, "unit", line.quantity().type().name());
    put(values, "price", Amounts.written(line.prices().sale().amount()));
    put(values, "purchasePrice", Amounts.written(purchase(line)));
    put(values, "reason", line.prices().reason());
    put(values, "note", line.note());
    put(values, "split", line.rules().allowQuantitySplitting() ? YES : "");
    put(values, "change", line.rules().allowQuantityChange() ? YES : "");
    put(values, "remove", line.rules().removable() ? YES : "");
    put(values, "version", Long.toString(version));
    return Form.filledWith(values);
  }

  private static void put(Map<String, List<String>> values, String field, String value) {
    values.put(field, List.of(value));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  public static Optional<LineForm> read(Form form, Currency currency) {
    var quantity = AddForm.quantity(form);
    var price = form.read("price", text -> price(text.strip(), currency));
    var purchase = form.readOptional("purchasePrice", text -> price(text, currency));
    var reason = form.read("reason", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    var note = form.read("note", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    var rules =
        new LineRules(form.has("change", YES), form.has("split", YES), form.has("remove", YES));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new LineForm(
                quantity.orElseThrow(),
                price.orElseThrow(),
                purchase.orElse(null),
                reason.orElseThrow().replace("\r\n", "\n"),
                note.orElseThrow().replace("\r\n", "\n"),
                rules));
  }

  private static Money price(String text, Currency currency) {
    Money price = Amounts.money(text, currency);
    if (price.isNegative()) {
      throw new InvalidValue("negative", "must not be below zero");
    }
    return price;
  }

  /** What differs from the line; rules that open the line go first, those that close it last. */
  public List<LineWish> wishes(ProductLine line) {
    List<LineWish> wishes = new ArrayList<>();
    boolean opens = rules.allowQuantityChange() && !rules.equals(line.rules());
    if (opens) {
      wishes.add(new LineWish.ChangeRules(line.id(), rules));
    }
    if (!quantity.equals(line.quantity())) {
      wishes.add(new LineWish.ChangeQuantity(line.id(), quantity));
    }
    prices(line).ifPresent(edit -> wishes.add(new LineWish.ChangePrices(line.id(), edit)));
    if (!note.equals(line.note())) {
      wishes.add(new LineWish.ChangeNote(line.id(), note));
    }
    if (!opens && !rules.equals(line.rules())) {
      wishes.add(new LineWish.ChangeRules(line.id(), rules));
    }
    return wishes;
  }

  private Optional<LinePrices.Edit> prices(ProductLine line) {
    Money sale = line.prices().sale().amount().equals(price) ? null : price;
    Money bought =
        purchasePrice == null || purchasePrice.equals(purchase(line)) ? null : purchasePrice;
    return sale == null && bought == null && reason.equals(line.prices().reason())
        ? Optional.empty()
        : Optional.of(new LinePrices.Edit(sale, bought, reason));
  }

  /** The prices that the line would have. */
  public LinePrices figures(ProductLine line) {
    return prices(line).map(line.prices()::with).orElse(line.prices());
  }

  private static @Nullable Money purchase(ProductLine line) {
    Price purchase = line.prices().purchase();
    return purchase == null ? null : purchase.amount();
  }
}
