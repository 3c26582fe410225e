package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.application.account.ShowFeatures;
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.FindStores;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

/** Two products, no stores, and settings that never change. */
@Alternative
@ApplicationScoped
class StubCatalogue {
  private final List<Product> products =
      List.of(
          new Product(
              StubIdentity.ACCOUNT.id(),
              new Sku("CAB-NYM-3X1.5"),
              new Product.Facts(
                  "NYM-J 3x1.5 mm² installation cable",
                  new Units("drum", "metre", new BigDecimal(500)),
                  Money.of("0.89", "EUR"),
                  Money.of("0.5125", "EUR"),
                  new Product.Stock(new BigDecimal("1250.5"), LocalDate.of(2026, 4, 1))),
              Version.FIRST),
          new Product(
              StubIdentity.ACCOUNT.id(),
              new Sku("<b>DRUM</b>"),
              "Cable drum, returnable",
              "piece",
              Money.of("18.50", "EUR")));

  @Produces
  @ApplicationScoped
  FindProducts findProducts() {
    return query ->
        new Page<>(
            products.stream()
                .filter(product -> product.facts().name().contains(query.search()))
                .toList(),
            null);
  }

  @Produces
  @ApplicationScoped
  ShowProduct showProduct() {
    return (account, sku) -> find(sku);
  }

  @Produces
  @ApplicationScoped
  PutProduct putProduct() {
    return command -> {
      Product current = find(command.sku()).orElseThrow();
      return current.version().equals(command.expected())
          ? new PutProduct.Result.Changed(current)
          : new PutProduct.Result.Conflict(current);
    };
  }

  @Produces
  @ApplicationScoped
  FindStores findStores() {
    return query -> new Page<>(List.of(), null);
  }

  @Produces
  @ApplicationScoped
  ShowAccount showAccount() {
    return id -> Optional.of(StubIdentity.ACCOUNT);
  }

  @Produces
  @ApplicationScoped
  ChangeAccount changeAccount() {
    return command -> new ChangeAccount.Result.Conflict(StubIdentity.ACCOUNT);
  }

  @Produces
  @ApplicationScoped
  ShowFeatures showFeatures() {
    return account -> Set.of(Feature.ORDER_EVENTS);
  }

  private Optional<Product> find(Sku sku) {
    return products.stream().filter(product -> product.sku().equals(sku)).findFirst();
  }
}
