package org.orderhub.web.cart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.shared.FieldChange;

/**
 * A field of a line that differs, for people.
 *
 * @param line what the line is called; empty where the field is none of a line
 */
public record Difference(String line, String field, String before, String after) {
  private static final Pattern OF_A_LINE = Pattern.compile("lines\\[([^]]*)](?:\\.(.*))?");
  private static final String PRICE = "Price";
  private static final Map<String, String> LABELS =
      Map.of(
          "price", PRICE,
          "cataloguePrice", "Catalogue price",
          "purchasePrice", "Purchase price",
          "ships", "Ships",
          "quantity", "Quantity",
          "allowQuantitySplitting", "May be split",
          "allowQuantityChange", "Quantity may be changed",
          "removable", "May be removed");

  /** What the catalogue has is told by the price, where the line follows it. */
  static List<Difference> listOf(List<FieldChange> changes, Cart cart) {
    Map<String, String> names =
        cart.lines().list().stream()
            .collect(Collectors.toMap(line -> line.id().toString(), line -> line.item().name()));
    return changes.stream()
        .filter(change -> !change.field().endsWith(".cataloguePrice"))
        .filter(change -> !change.field().endsWith("Source"))
        .map(change -> of(change, names))
        .toList();
  }

  private static Difference of(FieldChange change, Map<String, String> names) {
    Matcher path = OF_A_LINE.matcher(change.field());
    if (!path.matches()) {
      return new Difference("", change.field(), change.before(), change.after());
    }
    String field = path.group(2) == null ? "" : path.group(2);
    return new Difference(
        names.getOrDefault(path.group(1), "A line"),
        LABELS.getOrDefault(field, field),
        change.before(),
        change.after());
  }

  /** The line, and what of it. */
  public String title() {
    return field.isEmpty() || line.isEmpty()
        ? line + field
        : line + ", " + field.toLowerCase(Locale.ROOT);
  }

  boolean isPrice() {
    return field.equals(PRICE);
  }
}
