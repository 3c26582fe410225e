package org.orderhub.rest.cart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/**
 * Reads a JSON merge patch of a line. Null as the price takes prices set by hand away; a parent
 * that is told must be the one it has.
 */
public final class LinePatch {
  private LinePatch() {}

  /**
   * What the patch wants of the line; nothing when it is empty.
   *
   * @throws RequestRefused with all errors when there are any
   */
  public static List<LineWish> read(JsonNode body, ProductLine line) {
    Fields fields = Fields.of(body, new Errors());
    List<LineWish> wishes = new ArrayList<>();
    refuseMoves(fields, line);
    if (body.has("quantity")) {
      LineQuantity quantity = fields.present("quantity") ? LineReader.quantity(fields) : null;
      if (quantity != null) {
        wishes.add(new LineWish.ChangeQuantity(line.id(), quantity));
      }
    }
    prices(body, fields, line, wishes);
    if (body.has("note")) {
      wishes.add(new LineWish.ChangeNote(line.id(), fields.text("note", TextLimits.REMARK)));
    }
    rules(fields, line.rules())
        .ifPresent(rules -> wishes.add(new LineWish.ChangeRules(line.id(), rules)));
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return wishes;
  }

  /** The rules as the patch leaves them; none when it says nothing of them. */
  private static Optional<LineRules> rules(Fields fields, LineRules now) {
    var changed =
        new LineRules(
            flag(fields, "allowQuantityChange", now.allowQuantityChange()),
            flag(fields, "allowQuantitySplitting", now.allowQuantitySplitting()),
            flag(fields, "removable", now.removable()));
    return changed.equals(now) ? Optional.empty() : Optional.of(changed);
  }

  private static boolean flag(Fields fields, String name, boolean now) {
    return Objects.requireNonNullElse(fields.flag(name), now);
  }

  private static void refuseMoves(Fields fields, ProductLine line) {
    String parent = fields.value("parentLineId", text -> LineReader.lineId(text).toString());
    if (parent == null) {
      return;
    }
    if (parent.equals(line.id().toString())) {
      fields
          .errors()
          .add(fields.pointer("parentLineId"), "parent_cycle", "must not be the line itself");
    } else if (line.parent() == null || !parent.equals(line.parent().toString())) {
      fields
          .errors()
          .add(
              fields.pointer("parentLineId"),
              "fixed_parent",
              "cannot be changed: remove the line, and add it to the other one");
    }
  }

  private static void prices(
      JsonNode body, Fields fields, ProductLine line, List<LineWish> wishes) {
    boolean follows = body.has("price") && body.get("price").isNull();
    Money sale = LineReader.money(fields, "price", line.prices().catalogue().currency());
    Money purchase =
        LineReader.money(fields, "purchasePrice", line.prices().catalogue().currency());
    String reason = fields.text("reason", TextLimits.REMARK);
    if (follows) {
      wishes.add(new LineWish.FollowCatalogue(line.id()));
    }
    if (sale != null || purchase != null || (body.has("reason") && !follows)) {
      String kept = body.has("reason") || follows ? reason : line.prices().reason();
      wishes.add(new LineWish.ChangePrices(line.id(), new LinePrices.Edit(sale, purchase, kept)));
    }
  }
}
