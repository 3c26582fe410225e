package org.orderhub.application.cart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.LineDecision;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;

/** Holds wishes for lines against the lines and the catalogue, for carts and offers alike. */
public final class LineWishes {
  private final Products products;
  private final Ids ids;

  public LineWishes(Products products, Ids ids) {
    this.products = products;
    this.ids = ids;
  }

  /** What all of the wishes come to, one after the other; the first refusal refuses them all. */
  public LineDecision decide(AccountId account, ProductLines lines, List<LineWish> wishes) {
    Map<Sku, Product> catalogue =
        products.all(account, wanted(lines, wishes)).stream()
            .collect(Collectors.toMap(Product::sku, product -> product));
    ProductLines current = lines;
    for (LineWish wish : wishes) {
      switch (decide(current, wish, catalogue)) {
        case LineDecision.Changed changed -> current = changed.lines();
        case LineDecision.Refused refused -> {
          return refused;
        }
      }
    }
    return new LineDecision.Changed(current);
  }

  private static Set<Sku> wanted(ProductLines lines, List<LineWish> wishes) {
    Set<Sku> wanted = new HashSet<>();
    for (LineWish wish : wishes) {
      switch (wish) {
        case LineWish.Add add -> {
          wanted.add(add.line().sku());
          add.children().forEach(child -> wanted.add(child.sku()));
        }
        case LineWish.UseTodaysPrices use ->
            lines.list().forEach(line -> wanted.add(line.item().sku()));
        case LineWish.FollowCatalogue follow ->
            lines.find(follow.line()).ifPresent(line -> wanted.add(line.item().sku()));
        case LineWish.ChangeQuantity change -> {}
        case LineWish.ChangePrices change -> {}
        case LineWish.ChangeNote change -> {}
        case LineWish.ChangeRules change -> {}
        case LineWish.Remove remove -> {}
      }
    }
    return wanted;
  }

  private LineDecision decide(ProductLines lines, LineWish wish, Map<Sku, Product> catalogue) {
    return switch (wish) {
      case LineWish.Add add -> add(lines, add, catalogue);
      case LineWish.ChangeQuantity change -> lines.changeQuantity(change.line(), change.quantity());
      case LineWish.ChangePrices change -> lines.changePrices(change.line(), change.prices());
      case LineWish.FollowCatalogue follow -> lines.followCatalogue(follow.line(), catalogue);
      case LineWish.ChangeNote change -> lines.changeNote(change.line(), change.note());
      case LineWish.ChangeRules change -> lines.changeRules(change.line(), change.rules());
      case LineWish.Remove remove -> lines.remove(remove.line());
      case LineWish.UseTodaysPrices use -> lines.follow(catalogue);
    };
  }

  private LineDecision add(ProductLines lines, LineWish.Add add, Map<Sku, Product> catalogue) {
    List<NewLine> wanted = Stream.concat(Stream.of(add.line()), add.children().stream()).toList();
    for (NewLine each : wanted) {
      Product product = catalogue.get(each.sku());
      if (product == null) {
        return new LineDecision.Refused(new LineRefusal.UnknownProduct(each.sku()));
      }
      Optional<LineRefusal> refusal = lines.against(product);
      if (refusal.isPresent()) {
        return new LineDecision.Refused(refusal.get());
      }
    }
    try {
      return lines.add(made(add, catalogue));
    } catch (InvalidValue invalid) {
      return new LineDecision.Refused(new LineRefusal.OutOfRange("quantity", invalid.reason()));
    }
  }

  private List<ProductLine> made(LineWish.Add add, Map<Sku, Product> catalogue) {
    var id = new ProductLineId(ids.next());
    List<ProductLine> made = new ArrayList<>();
    made.add(made(id, add.parent(), add.line(), catalogue));
    add.children()
        .forEach(child -> made.add(made(new ProductLineId(ids.next()), id, child, catalogue)));
    return made;
  }

  private static ProductLine made(
      ProductLineId id, @Nullable ProductLineId parent, NewLine wish, Map<Sku, Product> catalogue) {
    return ProductLine.of(id, parent, Objects.requireNonNull(catalogue.get(wish.sku())), wish);
  }
}
