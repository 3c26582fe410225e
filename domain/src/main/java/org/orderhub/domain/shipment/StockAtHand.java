package org.orderhub.domain.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/**
 * What is there of each product, and when more of it comes. A product that nobody counts, or that
 * the catalogue does not have, is there.
 *
 * @param today a restock date before it tells nothing: what was to come then did not, or is counted
 */
public record StockAtHand(Map<Sku, Product.Stock> stock, LocalDate today) {

  public StockAtHand {
    stock = Map.copyOf(stock);
  }

  public static StockAtHand of(Iterable<Product> products, LocalDate today) {
    Map<Sku, Product.Stock> stock = new HashMap<>();
    products.forEach(product -> stock.put(product.sku(), product.facts().stock()));
    return new StockAtHand(stock, today);
  }

  /** In content units, never below zero; empty when nobody counts it. */
  Optional<BigDecimal> counted(Sku sku) {
    return Optional.ofNullable(of(sku).quantity()).map(BigDecimal.ZERO::max);
  }

  /** When more comes; empty when nobody knows. */
  Optional<LocalDate> restock(Sku sku) {
    return Optional.ofNullable(of(sku).restockDate()).filter(date -> !date.isBefore(today));
  }

  private Product.Stock of(Sku sku) {
    return stock.getOrDefault(sku, Product.Stock.UNKNOWN);
  }
}
