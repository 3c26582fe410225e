package org.orderhub.persistence.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Sql;

/** Writes the lines of a cart or an offer, which is their owner. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProductLineSql {
  private static final String PUT =
      """
      insert into product_lines (account_id, owner_id, id, position, parent_id, sku, name, unit,
        content_unit, content_per_unit, quantity, quantity_type, price, price_source,
        catalogue_price, purchase_price, purchase_price_source, reason, allow_quantity_change,
        allow_quantity_splitting, removable, note)
      select ?, ?, id::uuid, position, parent_id::uuid, sku, name, unit,
        content_unit, content_per_unit::numeric, quantity::numeric, quantity_type,
        price::numeric, price_source, catalogue_price::numeric, purchase_price::numeric,
        purchase_price_source, reason, allow_quantity_change::boolean,
        allow_quantity_splitting::boolean, removable::boolean, note
      from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        as given (id, position, parent_id, sku, name, unit, content_unit,
        content_per_unit, quantity, quantity_type, price, price_source, catalogue_price,
        purchase_price, purchase_price_source, reason, allow_quantity_change,
        allow_quantity_splitting, removable, note)
      on conflict (account_id, owner_id, id) do update
        set position = excluded.position, parent_id = excluded.parent_id, sku = excluded.sku,
          name = excluded.name, unit = excluded.unit, content_unit = excluded.content_unit,
          content_per_unit = excluded.content_per_unit, quantity = excluded.quantity,
          quantity_type = excluded.quantity_type, price = excluded.price,
          price_source = excluded.price_source, catalogue_price = excluded.catalogue_price,
          purchase_price = excluded.purchase_price,
          purchase_price_source = excluded.purchase_price_source, reason = excluded.reason,
          allow_quantity_change = excluded.allow_quantity_change,
          allow_quantity_splitting = excluded.allow_quantity_splitting,
          removable = excluded.removable, note = excluded.note
        where product_lines.* is distinct from excluded.*
      """;

  private final Sql sql;

  ProductLineSql(Sql sql) {
    this.sql = sql;
  }

  /** Puts the lines in the place of those that the owner has; what is the same stays untouched. */
  public void replace(AccountId account, UUID owner, ProductLines lines) {
    sql.update(
        """
        delete from product_lines
        where account_id = ? and owner_id = ? and id <> all (?::text[]::uuid[])
        """,
        parameters ->
            parameters
                .uuid(account.value())
                .uuid(owner)
                .uuids(lines.list(), line -> line.id().value()));
    if (!lines.isEmpty()) {
      sql.update(PUT, parameters -> bind(parameters, account, owner, lines.list()));
    }
  }

  private static void bind(
      Parameters parameters, AccountId account, UUID owner, List<ProductLine> lines)
      throws SQLException {
    parameters
        .uuid(account.value())
        .uuid(owner)
        .uuids(lines, line -> line.id().value())
        .numbers(IntStream.range(0, lines.size()).boxed().toList(), Integer::longValue)
        .uuids(lines, line -> line.parent() == null ? null : line.parent().value());
    bindItems(parameters, lines);
    bindPrices(parameters, lines);
    parameters
        .texts(lines, line -> Boolean.toString(line.rules().allowQuantityChange()))
        .texts(lines, line -> Boolean.toString(line.rules().allowQuantitySplitting()))
        .texts(lines, line -> Boolean.toString(line.rules().removable()))
        .texts(lines, ProductLine::note);
  }

  private static void bindItems(Parameters parameters, List<ProductLine> lines)
      throws SQLException {
    parameters
        .texts(lines, line -> line.item().sku().value())
        .texts(lines, line -> line.item().name())
        .texts(lines, line -> line.item().units().unit())
        .texts(lines, line -> line.item().units().contentUnit())
        .decimals(lines, line -> line.item().units().contentPerUnit())
        .decimals(lines, line -> line.quantity().value().value())
        .texts(lines, line -> line.quantity().type().name());
  }

  private static void bindPrices(Parameters parameters, List<ProductLine> lines)
      throws SQLException {
    parameters
        .decimals(lines, line -> line.prices().sale().amount().amount())
        .texts(lines, line -> line.prices().sale().source().name())
        .decimals(lines, line -> line.prices().catalogue().amount())
        .decimals(
            lines,
            line -> {
              Price purchase = line.prices().purchase();
              return purchase == null ? null : purchase.amount().amount();
            })
        .texts(lines, line -> source(line.prices().purchase()))
        .texts(lines, line -> line.prices().reason());
  }

  private static @Nullable String source(@Nullable Price price) {
    return price == null ? null : price.source().name();
  }
}
