package org.orderhub.persistence.product;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.product.Products;
import org.orderhub.application.product.ProductsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JpaProductsTest implements ProductsContract {

  @Inject Products products;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  @Override
  public Products products() {
    return products;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId newAccount() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return account.id();
  }
}
