package org.orderhub.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/** What staff want a line of an offer to be. */
final class LineForm {
  static final List<Option> FIELDS =
      List.of(
          new Option("quantity", "Quantity"),
          new Option("type", "Counted by"),
          new Option("price", "Sale price"),
          new Option("purchasePrice", "Purchase price"),
          new Option("reason", "Why"),
          new Option("note", "Note"),
          new Option("whole", "Do not split"));

  private LineForm() {}

  static Form of(ProductLine line, String version) {
    Price purchase = line.prices().purchase();
    return Form.filledWith(
        Map.of(
            "quantity", List.of(line.quantity().value().toString()),
            "type", List.of(line.quantity().type().name()),
            "price", List.of(Amounts.written(line.prices().sale().amount())),
            "purchasePrice", List.of(purchase == null ? "" : Amounts.written(purchase.amount())),
            "reason", List.of(line.prices().reason()),
            "note", List.of(line.note()),
            "whole", List.of(line.rules().allowQuantitySplitting() ? "" : "true"),
            "version", List.of(version)));
  }

  /** What differs from the line as it is; empty when a field breaks its rule. */
  static Optional<List<LineWish>> read(Form form, ProductLine line) {
    Money like = line.prices().sale().amount();
    var quantity = quantity(form);
    var price = form.read("price", text -> price(text.strip(), like));
    var purchase = form.readOptional("purchasePrice", text -> price(text, like));
    var reason = form.read("reason", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    var note = form.read("note", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    if (form.isRefused()) {
      return Optional.empty();
    }
    List<LineWish> wishes = new ArrayList<>();
    if (!line.quantity().equals(quantity.orElseThrow())) {
      wishes.add(new LineWish.ChangeQuantity(line.id(), quantity.orElseThrow()));
    }
    prices(line, price.orElseThrow(), purchase.orElse(null), reason.orElseThrow())
        .ifPresent(wishes::add);
    if (!line.note().equals(note.orElseThrow())) {
      wishes.add(new LineWish.ChangeNote(line.id(), note.orElseThrow()));
    }
    rules(form, line).ifPresent(wishes::add);
    return Optional.of(wishes);
  }

  /** A price that stays what it was goes on following the catalogue. */
  private static Optional<LineWish> prices(
      ProductLine line, Money price, @Nullable Money purchase, String reason) {
    LinePrices prices = line.prices();
    Price bought = prices.purchase();
    Money newPrice = price.equals(prices.sale().amount()) ? null : price;
    Money newPurchase =
        purchase == null || (bought != null && purchase.equals(bought.amount())) ? null : purchase;
    return newPrice == null && newPurchase == null && reason.equals(prices.reason())
        ? Optional.empty()
        : Optional.of(
            new LineWish.ChangePrices(
                line.id(), new LinePrices.Edit(newPrice, newPurchase, reason)));
  }

  private static Optional<LineWish> rules(Form form, ProductLine line) {
    LineRules rules = line.rules();
    boolean split = !form.has("whole", "true");
    return split == rules.allowQuantitySplitting()
        ? Optional.empty()
        : Optional.of(
            new LineWish.ChangeRules(
                line.id(), new LineRules(rules.allowQuantityChange(), split, rules.removable())));
  }

  /** A line more; empty when a field breaks its rule. */
  static Optional<LineWish> added(Form form, Money like) {
    var sku = form.read("sku", text -> new Sku(text.strip()));
    var quantity = quantity(form);
    var price = form.readOptional("price", text -> price(text, like));
    var note = form.read("note", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    var parent = form.readOptional("parent", text -> new ProductLineId(Choices.uuid(text)));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new LineWish.Add(
                parent.orElse(null),
                new NewLine(
                    sku.orElseThrow(),
                    quantity.orElseThrow(),
                    new LineRules(true, !form.has("whole", "true"), true),
                    price
                        .map(told -> new LinePrices.Edit(told, null, ""))
                        .orElse(LinePrices.Edit.NONE),
                    note.orElseThrow()),
                List.of()));
  }

  private static Optional<LineQuantity> quantity(Form form) {
    var type = form.read("type", text -> Choices.of(LineQuantity.Type.class, text));
    return form.read(
        "quantity",
        text ->
            new LineQuantity(
                new Quantity(Amounts.number(text.strip())),
                type.orElse(LineQuantity.Type.CONTENT_QUANTITY)));
  }

  private static Money price(String text, Money like) {
    Money price = Amounts.money(text, like.currency());
    if (price.isNegative()) {
      throw new InvalidValue("negative", "must not be below zero");
    }
    return price;
  }
}
