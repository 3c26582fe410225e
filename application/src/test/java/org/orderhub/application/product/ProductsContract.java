package org.orderhub.application.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;

/** What every collection of products promises. */
public interface ProductsContract extends InTransactions {

  Products products();

  /** A new account that exists. */
  AccountId newAccount();

  @ParameterizedTest
  @CsvSource({
    "CABLE-3X1.5, Cable 3 × 1.5 mm², metre, 1.2345, EUR",
    "'O''Hara <b>', '\"; drop table products; --', piece, 0, JPY"
  })
  default void aProductIsTheSameAfterItWasStored(
      String sku, String name, String unit, String price, String currency) {
    Product product =
        new Product(newAccount(), new Sku(sku), name, unit, Money.of(price, currency));

    add(product);

    assertThat(find(product.account(), sku)).contains(product);
  }

  @Test
  default void anUnknownProductIsNotFound() {
    Product cable = product(newAccount(), "cable");
    add(cable);

    assertThat(find(cable.account(), "CABLE")).isEmpty();
    assertThat(find(newAccount(), "cable")).isEmpty();
  }

  @Test
  default void everyAccountHasItsOwn() {
    Product mine = product(newAccount(), "cable");
    Product theirs = product(newAccount(), "cable");

    add(mine);
    add(theirs);

    assertThat(find(mine.account(), "cable")).contains(mine);
    assertThat(find(theirs.account(), "cable")).contains(theirs);
  }

  @Test
  default void anArticleIsAddedOnce() {
    Product cable = product(newAccount(), "cable");
    add(cable);

    assertThatThrownBy(() -> add(cable))
        .isInstanceOf(RuntimeException.class)
        .isNotInstanceOf(StorageUnavailable.class);
  }

  private void add(Product product) {
    doInTransaction(() -> products().add(product));
  }

  private Optional<Product> find(AccountId account, String sku) {
    return inTransaction(() -> products().find(account, new Sku(sku)));
  }

  private static Product product(AccountId account, String sku) {
    return new Product(account, new Sku(sku), "Cable", "metre", Money.of("1.20", "EUR"));
  }
}
