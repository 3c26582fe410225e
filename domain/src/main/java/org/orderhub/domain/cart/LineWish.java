package org.orderhub.domain.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants of the lines of a cart or an offer. */
public sealed interface LineWish {

  /**
   * A line more, and those that belong to it.
   *
   * @param parent the line it belongs to itself; none for a line of its own
   */
  record Add(@Nullable ProductLineId parent, NewLine line, List<NewLine> children)
      implements LineWish {
    public Add {
      children = List.copyOf(children);
    }

    /** A line of its own. */
    public Add(NewLine line) {
      this(null, line, List.of());
    }
  }

  record ChangeQuantity(ProductLineId line, LineQuantity quantity) implements LineWish {}

  /** Prices set by hand. */
  record ChangePrices(ProductLineId line, LinePrices.Edit prices) implements LineWish {}

  /** The prices of the line are the catalogue's of today again, whoever set them. */
  record FollowCatalogue(ProductLineId line) implements LineWish {}

  record ChangeNote(ProductLineId line, String note) implements LineWish {}

  /** What may be done to the line from now on. */
  record ChangeRules(ProductLineId line, LineRules rules) implements LineWish {}

  /** The line goes, and those that belong to it. */
  record Remove(ProductLineId line) implements LineWish {}

  /** The catalogue's prices of today, wherever it is followed. */
  record UseTodaysPrices() implements LineWish {}

  /** Whether a customer may wish it of a cart of his own. */
  default boolean isForCustomers() {
    return switch (this) {
      case Add add -> isPlain(add.line()) && add.children().stream().allMatch(LineWish::isPlain);
      case ChangeQuantity change -> true;
      case Remove remove -> true;
      case UseTodaysPrices use -> true;
      case ChangePrices change -> false;
      case FollowCatalogue follow -> false;
      case ChangeNote change -> true;
      case ChangeRules change -> false;
    };
  }

  private static boolean isPlain(NewLine line) {
    return line.prices().equals(LinePrices.Edit.NONE) && line.rules().equals(LineRules.FREE);
  }
}
