package org.orderhub.persistence.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCarts implements Carts {
  private static final String INSERT =
      """
      insert into carts (customer_id, currency, order_id, checked_out_at, line_count, total,
        created_at, updated_at, version, sequence, account_id, id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update carts set customer_id = ?, currency = ?, order_id = ?, checked_out_at = ?,
        line_count = ?, total = ?, created_at = ?, updated_at = ?, version = ?, sequence = ?
      where account_id = ? and id = ?
      """;

  /** One statement sees one moment. */
  private static final String FIND =
      """
      select c.account_id, c.id, c.customer_id, c.currency, c.order_id, c.checked_out_at,
        c.created_at, c.updated_at, c.version, c.sequence, %s
      from carts c
      left join product_lines l on l.account_id = c.account_id and l.owner_id = c.id
      where c.account_id = ? and c.id = ?
      order by l.position
      """
          .formatted(ProductLineRows.COLUMNS);

  private final Sql sql;
  private final ProductLineSql lines;

  SqlCarts(Sql sql, ProductLineSql lines) {
    this.sql = sql;
    this.lines = lines;
  }

  @Override
  public void add(Cart cart) {
    sql.update(INSERT, parameters -> bind(parameters, cart));
    lines.replace(cart.account(), cart.id().value(), cart.lines());
  }

  @Override
  public Optional<Cart> find(AccountId account, CartId id) {
    var gathered = new Gathered();
    sql.query(FIND, parameters -> parameters.uuid(account.value()).uuid(id.value()), gathered::add);
    return gathered.cart();
  }

  /** Read once the lock is held: a statement that waited still sees lines of the time before. */
  @Override
  public Optional<Cart> lock(AccountId account, CartId id) {
    List<UUID> locked =
        sql.query(
            "select id from carts where account_id = ? and id = ? for update",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            row -> row.uuid("id"));
    return locked.isEmpty() ? Optional.empty() : find(account, id);
  }

  /** The customer's row is the queue: keys of other rows that point to it do not wait for it. */
  @Override
  public Optional<Cart> lockOpenOf(AccountId account, CustomerId customer) {
    sql.query(
        "select id from customers where account_id = ? and id = ? for no key update",
        parameters -> parameters.uuid(account.value()).uuid(customer.value()),
        row -> row.uuid("id"));
    return sql
        .query(
            """
            select id from carts
            where account_id = ? and customer_id = ? and order_id is null
            order by updated_at desc, id desc limit 1
            """,
            parameters -> parameters.uuid(account.value()).uuid(customer.value()),
            row -> new CartId(row.uuid("id")))
        .stream()
        .findFirst()
        .flatMap(id -> lock(account, id))
        .filter(Cart::isOpen);
  }

  @Override
  public void save(Cart cart) {
    if (sql.update(UPDATE, parameters -> bind(parameters, cart)) == 0) {
      throw new ConcurrentChange("The cart");
    }
    lines.replace(cart.account(), cart.id().value(), cart.lines());
  }

  private static void bind(Parameters parameters, Cart cart) throws SQLException {
    parameters
        .uuid(cart.customer().value())
        .text(cart.lines().currency().getCurrencyCode())
        .text(cart.order().map(OrderId::value).orElse(null))
        .time(
            switch (cart.state()) {
              case Cart.State.Open open -> null;
              case Cart.State.CheckedOut done -> done.at();
            })
        .number(cart.lines().list().size())
        .decimal(cart.lines().total().amount())
        .time(cart.history().createdAt())
        .time(cart.history().updatedAt())
        .number(cart.version().number())
        .number(cart.history().sequence())
        .uuid(cart.account().value())
        .uuid(cart.id().value());
  }

  /** A cart from its rows, one for each line. */
  private static final class Gathered {
    private @Nullable Cart head;
    private @Nullable ProductLineRows lines;

    boolean add(Row row) throws SQLException {
      if (head == null || lines == null) {
        Currency currency = Currency.getInstance(row.text("currency"));
        head = head(row, currency);
        lines = new ProductLineRows(currency);
      }
      lines.add(row);
      return true;
    }

    private static Cart head(Row row, Currency currency) throws SQLException {
      Cart empty =
          Cart.empty(
              new AccountId(row.uuid("account_id")),
              new CartId(row.uuid("id")),
              new CustomerId(row.uuid("customer_id")),
              currency,
              row.time("created_at"));
      String order = row.optionalText("order_id");
      return new Cart(
          empty.account(),
          empty.id(),
          empty.customer(),
          empty.lines(),
          order == null
              ? new Cart.State.Open()
              : new Cart.State.CheckedOut(row.time("checked_out_at"), new OrderId(order)),
          new Cart.History(
              row.time("created_at"),
              row.time("updated_at"),
              new Version(row.number("version")),
              row.number("sequence")));
    }

    Optional<Cart> cart() {
      return head == null || lines == null
          ? Optional.empty()
          : Optional.of(
              new Cart(
                  head.account(),
                  head.id(),
                  head.customer(),
                  lines.lines(),
                  head.state(),
                  head.history()));
    }
  }
}
