package org.orderhub.application.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

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
  default void everyFactIsKeptAndChanged() {
    Product cable = product(newAccount(), "cable");
    add(cable);
    Product changed =
        cable.with(
            new Product.Facts(
                "Cable 3 × 1.5",
                new Units("drum", "metre", new BigDecimal("500.5")),
                Money.of("1.30", "SEK"),
                Money.of("0.7512", "SEK"),
                new Product.Stock(new BigDecimal("120.5"), LocalDate.of(2026, 4, 1))));

    doInTransaction(() -> products().save(changed));

    assertThat(find(cable.account(), "cable")).contains(changed);
    assertThat(changed.version()).isEqualTo(new Version(2));
    assertThatExceptionOfType(ConcurrentChange.class)
        .isThrownBy(() -> doInTransaction(() -> products().save(changed)));
  }

  @Test
  default void manyAreFoundAtOnce() {
    AccountId account = newAccount();
    Product cable = product(account, "cable");
    Product drum = product(account, "drum");
    add(drum);
    add(cable);
    add(product(newAccount(), "cable"));

    assertThat(all(account, "drum", "cable", "nothing")).containsExactly(cable, drum);
    assertThat(all(account)).isEmpty();
  }

  @Test
  default void manyAreStoredAtOnceWhateverIsThere() {
    Product cable = product(newAccount(), "cable");
    add(cable);
    Product.Facts facts =
        new Product.Facts(
            "Cable on drums",
            new Units("drum", "metre", new BigDecimal("500.25")),
            Money.of("1.30", "SEK"),
            Money.of("0.7512", "SEK"),
            new Product.Stock(new BigDecimal("120.5"), LocalDate.of(2026, 4, 1)));
    Product plug = product(cable.account(), "plug");

    doInTransaction(() ->
        products()
            .putAll(
                cable.account(),
                List.of(new Product(cable.account(), cable.sku(), facts, Version.FIRST), plug)));

    assertThat(all(cable.account(), "cable", "plug")).containsExactly(cable.with(facts), plug);
  }

  @Test
  default void aRemovedProductIsGone() {
    Product cable = product(newAccount(), "cable");
    add(cable);

    assertThat(inTransaction(() -> products().remove(cable.account(), cable.sku()))).isTrue();
    assertThat(find(cable.account(), "cable")).isEmpty();
    assertThat(inTransaction(() -> products().remove(cable.account(), cable.sku()))).isFalse();
  }

  @Test
  default void whatNoProductIsCalledIsMissing() {
    AccountId account = newAccount();
    add(product(account, "cable"));
    AccountId other = newAccount();
    add(product(other, "drum"));

    assertThat(
            missing(
                reference(account, "cable"),
                reference(account, "drum"),
                reference(other, "cable"),
                reference(other, "drum")))
        .containsExactlyInAnyOrder(reference(account, "drum"), reference(other, "cable"));
    assertThat(missing()).isEmpty();
  }

  @Test
  default void anAccountThatKeepsNoProductsMissesNone() {
    assertThat(missing(reference(newAccount(), "cable"))).isEmpty();
  }

  @Test
  default void anArticleIsAddedOnce() {
    Product cable = product(newAccount(), "cable");
    add(cable);

    assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> add(cable));
  }

  private void add(Product product) {
    doInTransaction(() -> products().add(product));
  }

  private Optional<Product> find(AccountId account, String sku) {
    return inTransaction(() -> products().find(account, new Sku(sku)));
  }

  private List<Product> all(AccountId account, String... skus) {
    return inTransaction(() -> products().all(account, Arrays.stream(skus).map(Sku::new).toList()));
  }

  private Set<Products.Reference> missing(Products.Reference... references) {
    List<Products.Reference> asked = List.of(references);
    return inTransaction(() -> products().missing(asked));
  }

  private static Products.Reference reference(AccountId account, String sku) {
    return new Products.Reference(account, new Sku(sku));
  }

  private static Product product(AccountId account, String sku) {
    return new Product(account, new Sku(sku), "Cable", "metre", Money.of("1.20", "EUR"));
  }
}
