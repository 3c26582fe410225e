package org.orderhub.application.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

final class ProductUseCasesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Sku CABLE = new Sku("cable");
  private static final Product NEW =
      new Product(ACCOUNT, CABLE, "Cable", "piece", Money.of("1", "EUR"));

  private final InMemoryProducts products = new InMemoryProducts();

  @Test
  void aNewProductIsAddedAndAKnownOneChanged() {
    assertThat(put("1", null)).isEqualTo(new PutProduct.Result.Created(NEW));
    assertThat(put("2", Version.FIRST))
        .isEqualTo(new PutProduct.Result.Changed(NEW.with(facts("2"))));
    assertThat(put("2", null)).isEqualTo(new PutProduct.Result.Changed(NEW.with(facts("2"))));
    assertThat(new ShowProductService(products).show(ACCOUNT, CABLE))
        .contains(NEW.with(facts("2")));
  }

  @Test
  void aVersionThatIsNotTheCurrentOneIsRefused() {
    assertThat(put("1", Version.FIRST)).isEqualTo(new PutProduct.Result.Missing(CABLE));
    put("1", null);

    assertThat(put("2", new Version(7))).isEqualTo(new PutProduct.Result.Conflict(NEW));
    assertThat(delete(new Version(7))).isEqualTo(new DeleteProduct.Result.Conflict(NEW));
  }

  @Test
  void aDeletedProductIsGone() {
    put("1", null);

    assertThat(delete(Version.FIRST)).isEqualTo(new DeleteProduct.Result.Deleted(CABLE));
    assertThat(delete(null)).isEqualTo(new DeleteProduct.Result.Missing(CABLE));
  }

  private PutProduct.Result put(String price, @Nullable Version expected) {
    return new PutProductService(products)
        .put(new PutProduct.Command(ACCOUNT, CABLE, facts(price), expected));
  }

  private DeleteProduct.Result delete(@Nullable Version expected) {
    return new DeleteProductService(products)
        .delete(new DeleteProduct.Command(ACCOUNT, CABLE, expected));
  }

  private static Product.Facts facts(String price) {
    return new Product.Facts(
        "Cable", Units.single("piece"), Money.of(price, "EUR"), null, Product.Stock.UNKNOWN);
  }
}
