package org.orderhub.web.shop;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.shared.FieldChange;

/** A line that costs otherwise today than it did when it was put into the cart. */
record PriceNews(String line, String before, String after) {
  private static final Pattern PRICE = Pattern.compile("lines\\[([^]]*)]\\.price");

  static List<PriceNews> of(List<FieldChange> changes, Cart cart) {
    return changes.stream().flatMap(change -> of(change, cart)).toList();
  }

  private static Stream<PriceNews> of(FieldChange change, Cart cart) {
    Matcher field = PRICE.matcher(change.field());
    return field.matches()
        ? cart.lines().list().stream()
            .filter(line -> line.id().toString().equals(field.group(1)))
            .map(line -> new PriceNews(line.item().name(), change.before(), change.after()))
        : Stream.empty();
  }
}
