package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.application.shipment.PlanOrder;

/** Plans of orders and imports of products, as a test tells them. */
@Singleton
public class StubbedPlans {
  PlanOrder planOrder = StubbedPlans::unexpected;
  ImportProducts importProducts = StubbedPlans::unexpected;
  RehearseProductImport rehearseProductImport = StubbedPlans::unexpected;

  @Produces
  @Singleton
  PlanOrder planOrder() {
    return (account, order) -> planOrder.plan(account, order);
  }

  @Produces
  @Singleton
  ImportProducts importProducts() {
    return command -> importProducts.importAll(command);
  }

  @Produces
  @Singleton
  RehearseProductImport rehearseProductImport() {
    return command -> rehearseProductImport.rehearse(command);
  }

  private static <T> T unexpected(Object... asked) {
    throw new AssertionError("Not expected by this test: " + asked.length);
  }
}
