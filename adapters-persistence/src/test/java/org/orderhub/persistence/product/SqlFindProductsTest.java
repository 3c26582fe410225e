package org.orderhub.persistence.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindProductsTest {
  @Inject FindProducts findProducts;
  @Inject Products products;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  private final Account account = AccountsContract.newAccount();
  private final Account other = AccountsContract.newAccount();
  private final Product cable =
      new Product(
          account.id(),
          new Sku("CAB-1"),
          new Product.Facts(
              "Kabel für außen, 100%_fest",
              Units.single("metre"),
              Money.of("1.25", "EUR"),
              Money.of("0.75", "EUR"),
              new Product.Stock(new BigDecimal("12.5"), LocalDate.of(2026, 4, 1))),
          Version.FIRST);
  private final Product drum =
      new Product(account.id(), new Sku("DRUM-1"), "Trommel", "piece", Money.of("9", "EUR"));
  private final Product lamp =
      new Product(account.id(), new Sku("LED-1"), "Leuchte", "piece", Money.of("9", "EUR"));

  @BeforeEach
  void someProducts() {
    transactions.inTransaction(() -> {
      accounts.add(account);
      accounts.add(other);
      List.of(cable, drum, lamp).forEach(products::add);
      products.add(new Product(other.id(), cable.sku(), cable.facts(), Version.FIRST));
      return account;
    });
  }

  @Test
  void aPartOfKeyOrNameFindsItInWhicheverCase() {
    assertThat(find("AUSSEN", 10, null).items()).isEmpty();
    assertThat(find("AUßEN", 10, null).items()).containsExactly(cable);
    assertThat(find("cab-", 10, null).items()).containsExactly(cable);
    assertThat(find(" 100%_ ", 10, null).items()).containsExactly(cable);
    assertThat(find("%", 10, null).items()).containsExactly(cable);
    assertThat(find("'; --", 10, null).items()).isEmpty();
  }

  @Test
  void pagesFollowOneAnother() {
    Page<Product> first = find("", 2, null);
    assertThat(first.items()).containsExactly(cable, drum);
    assertThat(first.next()).isEqualTo("DRUM-1");
    Page<Product> last = find("", 2, "DRUM-1");
    assertThat(last.items()).containsExactly(lamp);
    assertThat(last.next()).isNull();
  }

  private Page<Product> find(String search, int limit, @Nullable String after) {
    return findProducts.find(
        new FindProducts.Query(account.id(), search, limit, after == null ? null : new Sku(after)));
  }
}
