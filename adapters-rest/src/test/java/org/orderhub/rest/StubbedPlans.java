package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.application.shipment.PlanOrder;

/** Use cases that no test of this module looks at yet; journeys do. */
@Singleton
public class StubbedPlans {

  @Produces
  @Singleton
  PlanOrder planOrder() {
    return (account, order) -> Optional.empty();
  }

  @Produces
  @Singleton
  ImportProducts importProducts() {
    return command -> {
      throw new AssertionError("Not expected by any test: " + command);
    };
  }

  @Produces
  @Singleton
  RehearseProductImport rehearseProductImport() {
    return command -> {
      throw new AssertionError("Not expected by any test: " + command);
    };
  }
}
