package org.orderhub.domain.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between the lines of two states: lines are the same when their ids are. */
final class LineDifferences {
  private static final String LINES = "lineItems.items";

  private final Differences differences;

  LineDifferences(Differences differences) {
    this.differences = differences;
  }

  void compare(List<OrderLine> before, List<OrderLine> after) {
    Map<LineId, OrderLine> earlier = byId(before);
    Map<LineId, OrderLine> later = byId(after);
    for (OrderLine line : before) {
      if (!later.containsKey(line.id())) {
        differences.went(path(line), summary(line));
      }
    }
    for (OrderLine line : after) {
      OrderLine counterpart = earlier.get(line.id());
      if (counterpart == null) {
        differences.came(path(line), summary(line));
      } else if (!counterpart.equals(line)) {
        line(path(line), counterpart, line);
      }
    }
    differences.text(LINES, ids(before, later::containsKey), ids(after, earlier::containsKey));
  }

  private static Map<LineId, OrderLine> byId(List<OrderLine> lines) {
    Map<LineId, OrderLine> byId = LinkedHashMap.newLinkedHashMap(lines.size());
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  /** In which order the lines stand that both states have. */
  private static String ids(List<OrderLine> lines, Predicate<LineId> isInBoth) {
    return lines.stream()
        .map(OrderLine::id)
        .filter(isInBoth)
        .map(LineId::value)
        .collect(Collectors.joining(", "));
  }

  private static String path(OrderLine line) {
    return LINES + "[" + line.id() + "]";
  }

  private static String summary(OrderLine line) {
    return OrderDifferences.joined(
        line.quantity() + " ×",
        line.article().sku().value(),
        line.article().name(),
        Differences.amount(line.prices().total()));
  }

  private void line(String path, OrderLine before, OrderLine after) {
    differences.text(path + ".parentLineId", id(before.parent()), id(after.parent()));
    differences.choice(path + ".type", before.type(), after.type());
    differences.text(path + ".quantity", before.quantity().toString(), after.quantity().toString());
    article(path + ".article", before.article(), after.article());
    prices(path, before.prices(), after.prices());
    differences.text(
        path + ".externalStatus", before.externalStatus().raw(), after.externalStatus().raw());
    differences.text(path + ".group", before.group(), after.group());
    ChargeDifferences.discounts(
        differences, path + ".discounts", before.extras().discounts(), after.extras().discounts());
    differences.items(
        path + ".taxes",
        before.extras().taxes(),
        after.extras().taxes(),
        this::tax,
        LineDifferences::summary);
    returned(
        path + ".returnDetails", before.extras().returnDetails(), after.extras().returnDetails());
  }

  private static String id(@Nullable LineId id) {
    return id == null ? "" : id.value();
  }

  private void article(String path, Article before, Article after) {
    differences.text(path + ".sku", before.sku().value(), after.sku().value());
    differences.text(path + ".name", before.name(), after.name());
    differences.text(path + ".description", before.description(), after.description());
    differences.text(path + ".imageUri", before.imageUri(), after.imageUri());
    differences.text(path + ".targetUri", before.targetUri(), after.targetUri());
  }

  private void prices(String path, LinePrices before, LinePrices after) {
    differences.money(path + ".pricePerUnit", before.perUnit(), after.perUnit());
    differences.money(
        path + ".originalPricePerUnit", before.originalPerUnit(), after.originalPerUnit());
    differences.money(path + ".totalPrice", before.total(), after.total());
    differences.money(path + ".originalTotalPrice", before.originalTotal(), after.originalTotal());
  }

  private void tax(String path, Tax before, Tax after) {
    differences.text(path + ".description", before.description(), after.description());
    differences.text(
        path + ".percentage",
        Differences.number(before.percentage()),
        Differences.number(after.percentage()));
    differences.money(path + ".amount", before.amount(), after.amount());
  }

  private static String summary(Tax tax) {
    return OrderDifferences.joined(
        tax.description(), Differences.number(tax.percentage()), Differences.amount(tax.amount()));
  }

  private void returned(
      String path, @Nullable ReturnDetails before, @Nullable ReturnDetails after) {
    differences.choice(
        path + ".type", before == null ? null : before.type(), after == null ? null : after.type());
    differences.text(
        path + ".reason",
        before == null ? "" : before.reason(),
        after == null ? "" : after.reason());
  }
}
