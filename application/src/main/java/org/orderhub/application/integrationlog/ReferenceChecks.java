package org.orderhub.application.integrationlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderhub.application.product.Products;
import org.orderhub.application.store.Stores;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.store.StoreId;

/**
 * Whom, what and where orders name that is not there: at most one query for all articles of a list
 * of orders, and one for all their stores.
 */
public final class ReferenceChecks {
  private final Products products;
  private final Stores stores;

  public ReferenceChecks(Products products, Stores stores) {
    this.products = products;
    this.stores = stores;
  }

  /** What is missing, for orders that were connected to their customers already. */
  public Findings of(Collection<Order> orders) {
    return new Findings(
        missing(orders.stream().flatMap(ReferenceChecks::articles).collect(Collectors.toSet())),
        missingStores(orders.stream().flatMap(ReferenceChecks::store).collect(Collectors.toSet())));
  }

  private Set<Products.Reference> missing(Set<Products.Reference> asked) {
    return asked.isEmpty() ? Set.of() : products.missing(asked);
  }

  private Set<Stores.Reference> missingStores(Set<Stores.Reference> asked) {
    return asked.isEmpty() ? Set.of() : stores.missing(asked);
  }

  private static Stream<Products.Reference> articles(Order order) {
    return skus(order).map(sku -> new Products.Reference(order.account(), sku));
  }

  private static Stream<Sku> skus(Order order) {
    return order.contents().lines().list().stream().map(line -> line.article().sku());
  }

  /** The key without white space at its ends; a text that cannot be one names no store. */
  private static Stream<Stores.Reference> store(Order order) {
    if (order.contents().origin().storeId().isBlank()) {
      return Stream.empty();
    }
    try {
      var id = new StoreId(order.contents().origin().storeId().strip());
      return Stream.of(new Stores.Reference(order.account(), id));
    } catch (InvalidValue noStoreHasIt) {
      return Stream.empty();
    }
  }

  /** What is missing of a list of orders. */
  public record Findings(Set<Products.Reference> articles, Set<Stores.Reference> stores) {

    /** The warnings about one of the orders; an article missing on several lines is one. */
    public List<Warning> about(Order order) {
      List<Warning> warnings = new ArrayList<>();
      if (order.contents().contact() != null && order.customer() == null) {
        warnings.add(Warning.contactMissing(order.contents().contact()));
      }
      if (!articles.isEmpty()) {
        skus(order)
            .distinct()
            .filter(sku -> articles.contains(new Products.Reference(order.account(), sku)))
            .map(Warning::articleMissing)
            .forEach(warnings::add);
      }
      store(order)
          .filter(stores::contains)
          .map(reference -> Warning.storeMissing(reference.id().value()))
          .forEach(warnings::add);
      return warnings;
    }
  }
}
