package org.orderhub.domain.order;

import java.util.List;

/** What differs between discounts: orders have some, and lines too. */
final class ChargeDifferences {
  private ChargeDifferences() {}

  static void discounts(
      Differences differences, String field, List<Discount> before, List<Discount> after) {
    differences.items(
        field,
        before,
        after,
        (path, one, other) -> {
          differences.text(path + ".type", one.type(), other.type());
          differences.text(path + ".description", one.description(), other.description());
          differences.money(path + ".amount", one.amount(), other.amount());
        },
        each ->
            OrderDifferences.joined(
                each.type(), each.description(), Differences.amount(each.amount())));
  }
}
