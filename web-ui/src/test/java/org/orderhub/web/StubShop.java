package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.identity.Token;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.ProductColumn;
import org.orderhub.application.product.ProductImport;
import org.orderhub.application.product.ProductImport.Outcome;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.application.shop.AcceptInvitation;
import org.orderhub.application.shop.IdentifyCustomer;
import org.orderhub.application.shop.InviteCustomer;
import org.orderhub.application.shop.NoteCustomerOpened;
import org.orderhub.application.shop.ShowInvitation;
import org.orderhub.application.shop.ShowOwnOrder;
import org.orderhub.application.shop.SignInCustomer;
import org.orderhub.application.shop.SignOutCustomer;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** One customer who may come in by the password {@code demo}, and a table of three products. */
@Alternative
@ApplicationScoped
class StubShop {
  static final Token INVITATION = new Token("invitation");
  private static final Token SESSION = new Token("session");
  private static final CustomerId SHOPPER = StubRegistries.ROSA;

  private final ShowCustomer customers;
  private final StubOrders orders;

  StubShop(ShowCustomer customers, StubOrders orders) {
    this.customers = customers;
    this.orders = orders;
  }

  private Customer shopper() {
    return customers.show(StubIdentity.ACCOUNT.id(), SHOPPER).orElseThrow();
  }

  @Produces
  @ApplicationScoped
  SignInCustomer signInCustomer() {
    return command ->
        command.password().equals("demo")
            ? new SignInCustomer.Result.SignedIn(SESSION, shopper())
            : new SignInCustomer.Result.Refused();
  }

  @Produces
  @ApplicationScoped
  SignOutCustomer signOutCustomer() {
    return token -> {};
  }

  @Produces
  @ApplicationScoped
  IdentifyCustomer identifyCustomer() {
    return token ->
        Optional.of(token)
            .filter(SESSION::equals)
            .map(known -> new IdentifyCustomer.Shopper(shopper(), StubIdentity.ACCOUNT));
  }

  @Produces
  @ApplicationScoped
  InviteCustomer inviteCustomer() {
    return (account, customer) ->
        !customer.equals(new CustomerId(new UUID(7, 1003)))
            ? new InviteCustomer.Result.Invited(INVITATION)
            : new InviteCustomer.Result.NoEmail();
  }

  @Produces
  @ApplicationScoped
  ShowInvitation showInvitation() {
    return token ->
        Optional.of(token)
            .filter(INVITATION::equals)
            .map(known ->
                new ShowInvitation.View(StubIdentity.ACCOUNT, new EmailAddress("ada@demo.test")));
  }

  @Produces
  @ApplicationScoped
  AcceptInvitation acceptInvitation() {
    return (token, password) -> new AcceptInvitation.Result.LinkInvalid();
  }

  @Produces
  @ApplicationScoped
  NoteCustomerOpened noteCustomerOpened() {
    return command -> new NoteCustomerOpened.Result.Noted();
  }

  @Produces
  @ApplicationScoped
  ShowOwnOrder showOwnOrder() {
    return (account, customer, id) -> orders.find(id);
  }

  @Produces
  @ApplicationScoped
  ChangeCustomer changeCustomer() {
    return command -> new ChangeCustomer.Result.Conflict(shopper());
  }

  @Produces
  @ApplicationScoped
  PlanOrder planOrder() {
    return (account, id) -> orders.find(id).map(order -> new PlanOrder.Planned(order, plan(order)));
  }

  private static ShipmentPlan plan(Order order) {
    List<Slot.Part> parts =
        order.contents().lines().list().stream()
            .map(line -> new Slot.Part(new ShipmentLineId(line.id().value()), Quantity.of("12.5")))
            .toList();
    ShipmentLineId last = parts.getLast().line();
    return new ShipmentPlan(
        List.of(
            new Slot.Now(parts),
            new Slot.On(LocalDate.of(2026, 4, 1), last, parts),
            new Slot.Undated(last, parts)));
  }

  @Produces
  @ApplicationScoped
  ImportProducts importProducts() {
    return command -> imported();
  }

  @Produces
  @ApplicationScoped
  RehearseProductImport rehearseProductImport() {
    return command -> imported();
  }

  private static ImportProducts.Result imported() {
    return new ImportProducts.Result.Imported(
        new ProductImport(
            List.of(
                new ProductImport.Line(2, "CAB-NYM-3X1.5", new Outcome.Created()),
                new ProductImport.Line(
                    3,
                    "DRUM-500",
                    new Outcome.Changed(List.of(new FieldChange("price", "0.89", "0.92")))),
                new ProductImport.Line(4, "LED-PANEL-62", new Outcome.Unchanged()),
                new ProductImport.Line(
                    5,
                    "<b>averylongkey" + "averylongkey".repeat(8),
                    new Outcome.Refused(
                        List.of(
                            new ProductImport.Mistake(
                                ProductColumn.PRICE,
                                "not_a_number",
                                "must be a number with a point, such as 12.50")))))));
  }
}
