package org.orderhub.domain.cart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;

/**
 * What differs between two states of product lines, in the API's words: lines are the same when
 * their ids are. After a thousand differences it only counts.
 */
final class LineDifferences {
  private static final int MOST = 1_000;

  private final List<FieldChange> found = new ArrayList<>();
  private int uncounted;

  static List<FieldChange> between(List<ProductLine> before, List<ProductLine> after) {
    var differences = new LineDifferences();
    Map<ProductLineId, ProductLine> earlier = byId(before);
    Map<ProductLineId, ProductLine> later = byId(after);
    for (ProductLine line : before) {
      if (!later.containsKey(line.id())) {
        differences.note(path(line), summary(line), "");
      }
    }
    for (ProductLine line : after) {
      ProductLine counterpart = earlier.get(line.id());
      if (counterpart == null) {
        differences.note(path(line), "", summary(line));
      } else {
        differences.compare(counterpart, line);
      }
    }
    return differences.list();
  }

  private static Map<ProductLineId, ProductLine> byId(List<ProductLine> lines) {
    Map<ProductLineId, ProductLine> byId = HashMap.newHashMap(lines.size());
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  private static String path(ProductLine line) {
    return "lines[" + line.id() + "]";
  }

  private static String summary(ProductLine line) {
    return quantity(line) + " " + line.item().sku() + " at " + line.prices().sale().amount();
  }

  private static String quantity(ProductLine line) {
    return line.quantity().told(line.item().units());
  }

  private void compare(ProductLine before, ProductLine after) {
    String path = path(after);
    note(path + ".quantity", quantity(before), quantity(after));
    prices(path, before.prices(), after.prices());
    note(path + ".note", before.note(), after.note());
    LineRules from = before.rules();
    LineRules to = after.rules();
    flag(path + ".allowQuantityChange", from.allowQuantityChange(), to.allowQuantityChange());
    flag(
        path + ".allowQuantitySplitting",
        from.allowQuantitySplitting(),
        to.allowQuantitySplitting());
    flag(path + ".removable", from.removable(), to.removable());
  }

  private void prices(String path, LinePrices before, LinePrices after) {
    note(path + ".price", amount(before.sale().amount()), amount(after.sale().amount()));
    choice(path + ".priceSource", before.sale(), after.sale());
    note(path + ".cataloguePrice", amount(before.catalogue()), amount(after.catalogue()));
    Price from = before.purchase();
    Price to = after.purchase();
    note(
        path + ".purchasePrice",
        from == null ? "" : amount(from.amount()),
        to == null ? "" : amount(to.amount()));
    choice(path + ".purchasePriceSource", from, to);
    note(path + ".reason", before.reason(), after.reason());
  }

  private static String amount(Money money) {
    return money.plain().toPlainString();
  }

  private void choice(String field, @Nullable Price before, @Nullable Price after) {
    note(
        field,
        before == null ? "" : before.source().name(),
        after == null ? "" : after.source().name());
  }

  private void flag(String field, boolean before, boolean after) {
    note(field, Boolean.toString(before), Boolean.toString(after));
  }

  private void note(String field, String before, String after) {
    if (before.equals(after)) {
      return;
    }
    if (found.size() < MOST) {
      found.add(new FieldChange(field, before, after));
    } else {
      uncounted++;
    }
  }

  private List<FieldChange> list() {
    if (uncounted > 0) {
      found.add(new FieldChange("more", "", uncounted + " more fields differ"));
    }
    return List.copyOf(found);
  }
}
