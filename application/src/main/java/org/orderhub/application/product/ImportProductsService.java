package org.orderhub.application.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderhub.application.shared.Tables;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Version;

/** Reads the whole table, looks all products up at once, and stores those that differ at once. */
public final class ImportProductsService implements ImportProducts {
  private final Products products;
  private final Tables tables;

  public ImportProductsService(Products products, Tables tables) {
    this.products = products;
    this.tables = tables;
  }

  @Override
  public Result importAll(Command command) {
    try {
      return new Result.Imported(carryOut(command, rows(command)));
    } catch (Tables.Unreadable unreadable) {
      return new Result.Unreadable(unreadable.reason());
    }
  }

  private List<ProductRow> rows(Command command) {
    List<Tables.Row> all = tables.read(command.table(), MOST_ROWS + 2);
    if (all.size() > MOST_ROWS + 1) {
      throw new Tables.Unreadable("It has more than " + MOST_ROWS + " rows.");
    }
    if (all.isEmpty()) {
      throw new Tables.Unreadable("It is empty.");
    }
    Headings headings = Headings.of(all.getFirst().cells());
    return all.stream().skip(1).map(headings::row).toList();
  }

  private ProductImport carryOut(Command command, List<ProductRow> rows) {
    Map<Sku, Product> known =
        products
            .all(command.account(), rows.stream().flatMap(row -> row.sku().stream()).toList())
            .stream()
            .collect(Collectors.toMap(Product::sku, Function.identity()));
    Map<Sku, Product> wished = new HashMap<>();
    List<ProductImport.Line> lines = new ArrayList<>();
    for (ProductRow row : rows) {
      lines.add(row.line(outcome(row, command, known, wished)));
    }
    put(
        command.account(),
        wished.values().stream()
            .filter(product -> !product.equals(known.get(product.sku())))
            .toList());
    return new ProductImport(lines);
  }

  private static ProductImport.Outcome outcome(
      ProductRow row, Command command, Map<Sku, Product> known, Map<Sku, Product> wished) {
    Optional<Product> current = row.sku().map(known::get);
    Optional<Product.Facts> facts = row.facts(current, command.usual());
    row.sku().filter(wished::containsKey).ifPresent(sku -> row.comesTwice());
    if (facts.isEmpty() || !row.mistakes().isEmpty()) {
      return new ProductImport.Outcome.Refused(row.mistakes());
    }
    Sku sku = row.sku().orElseThrow();
    wished.put(sku, wish(command.account(), sku, current, facts.get()));
    if (current.isEmpty()) {
      return new ProductImport.Outcome.Created();
    }
    return current.get().facts().equals(facts.get())
        ? new ProductImport.Outcome.Unchanged()
        : new ProductImport.Outcome.Changed(
            ProductDifferences.between(current.get().facts(), facts.get()));
  }

  private static Product wish(
      AccountId account, Sku sku, Optional<Product> current, Product.Facts facts) {
    return current
        .map(product -> product.with(facts))
        .orElseGet(() -> new Product(account, sku, facts, Version.FIRST));
  }

  private void put(AccountId account, List<Product> different) {
    if (!different.isEmpty()) {
      products.putAll(account, different);
    }
  }
}
