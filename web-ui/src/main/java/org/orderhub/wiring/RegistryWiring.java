package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ChangeAccountService;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.application.account.ShowAccountService;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.application.customer.ChangeCustomerService;
import org.orderhub.application.customer.CreateCustomer;
import org.orderhub.application.customer.CreateCustomerService;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.customer.DeleteCustomer;
import org.orderhub.application.customer.DeleteCustomerService;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.customer.ShowCustomerService;
import org.orderhub.application.product.DeleteProduct;
import org.orderhub.application.product.DeleteProductService;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.ImportProductsService;
import org.orderhub.application.product.Products;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.PutProductService;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.application.product.ShowProductService;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.Tables;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.store.DeleteStore;
import org.orderhub.application.store.DeleteStoreService;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.PutStoreService;
import org.orderhub.application.store.ShowStore;
import org.orderhub.application.store.ShowStoreService;
import org.orderhub.application.store.Stores;

/** Use cases of what an account keeps: its settings, customers, products and stores. */
@Singleton
final class RegistryWiring {
  private final Transactions transactions;

  RegistryWiring(Transactions transactions) {
    this.transactions = transactions;
  }

  @Produces
  @Singleton
  ShowAccount showAccount(Accounts accounts) {
    var service = new ShowAccountService(accounts);
    return id -> transactions.inTransaction(() -> service.show(id));
  }

  @Produces
  @Singleton
  ChangeAccount changeAccount(Accounts accounts) {
    var service = new ChangeAccountService(accounts);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  CreateCustomer createCustomer(Customers customers, Ids ids) {
    var service = new CreateCustomerService(customers, ids);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  ShowCustomer showCustomer(Customers customers) {
    var service = new ShowCustomerService(customers);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ChangeCustomer changeCustomer(Customers customers) {
    var service = new ChangeCustomerService(customers);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  DeleteCustomer deleteCustomer(Customers customers) {
    var service = new DeleteCustomerService(customers);
    return command -> transactions.inTransaction(() -> service.delete(command));
  }

  @Produces
  @Singleton
  PutProduct putProduct(Products products) {
    var service = new PutProductService(products);
    return command -> transactions.inTransaction(() -> service.put(command));
  }

  @Produces
  @Singleton
  ShowProduct showProduct(Products products) {
    var service = new ShowProductService(products);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  DeleteProduct deleteProduct(Products products) {
    var service = new DeleteProductService(products);
    return command -> transactions.inTransaction(() -> service.delete(command));
  }

  @Produces
  @Singleton
  ImportProducts importProducts(Products products, Tables tables) {
    var service = new ImportProductsService(products, tables);
    return command -> transactions.inTransaction(() -> service.importAll(command));
  }

  @Produces
  @Singleton
  RehearseProductImport rehearseProductImport(
      Products products, Tables tables, Rehearsals rehearsals) {
    var service = new ImportProductsService(products, tables);
    return command -> rehearsals.rehearse(() -> service.importAll(command));
  }

  @Produces
  @Singleton
  PutStore putStore(Stores stores) {
    var service = new PutStoreService(stores);
    return command -> transactions.inTransaction(() -> service.put(command));
  }

  @Produces
  @Singleton
  ShowStore showStore(Stores stores) {
    var service = new ShowStoreService(stores);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  DeleteStore deleteStore(Stores stores) {
    var service = new DeleteStoreService(stores);
    return command -> transactions.inTransaction(() -> service.delete(command));
  }
}
