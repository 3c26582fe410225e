package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.cart.LinePlans;
import org.orderhub.application.cart.LineWishes;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.AcceptOfferService;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.ChangeOfferService;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.application.offer.CreateOfferService;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.EditOfferService;
import org.orderhub.application.offer.EnterOffers;
import org.orderhub.application.offer.EnterOffersService;
import org.orderhub.application.offer.OfferAnnouncements;
import org.orderhub.application.offer.OfferEventBodies;
import org.orderhub.application.offer.OfferLinks;
import org.orderhub.application.offer.OfferOrders;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.OfferVisits;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.application.offer.OpenOfferService;
import org.orderhub.application.offer.ReadOfferLink;
import org.orderhub.application.offer.ReadOfferLinkService;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.SendOfferService;
import org.orderhub.application.offer.ShareOffer;
import org.orderhub.application.offer.ShareOfferService;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.application.offer.ShowOfferPlanService;
import org.orderhub.application.offer.ShowOfferService;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shop.CustomerSequences;

/** Use cases of offers. */
@Singleton
final class OfferWiring {
  private final Transactions transactions;
  private final Offers offers;
  private final Clock clock;

  OfferWiring(Transactions transactions, Offers offers, Clock clock) {
    this.transactions = transactions;
    this.offers = offers;
    this.clock = clock;
  }

  @Produces
  @Singleton
  OfferAnnouncements offerAnnouncements(EventLog log, OfferEventBodies bodies, Ids ids) {
    return new OfferAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  OfferRound offerRound(OfferAnnouncements announcements) {
    return new OfferRound(offers, announcements, clock);
  }

  @Produces
  @Singleton
  CreateOffer createOffer(
      OfferAnnouncements announcements,
      Accounts accounts,
      Customers customers,
      Carts carts,
      Ids ids) {
    var sources = new CreateOfferService.Sources(accounts, customers, carts);
    var service = new CreateOfferService(offers, announcements, sources, ids, clock);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  EditOffer editOffer(OfferRound round, LineWishes wishes) {
    var service = new EditOfferService(round, wishes);
    return command -> transactions.inTransaction(() -> service.edit(command));
  }

  @Produces
  @Singleton
  ChangeOffer changeOffer(OfferRound round, OfferLinks links) {
    var service = new ChangeOfferService(round, links);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  SendOffer sendOffer(OfferRound round, OfferLinks links, Tokens tokens, Ids ids) {
    var service = new SendOfferService(round, links, tokens, ids);
    return target -> transactions.inTransaction(() -> service.send(target));
  }

  @Produces
  @Singleton
  ShareOffer shareOffer(OfferLinks links, Tokens tokens) {
    var service = new ShareOfferService(offers, links, tokens, clock);
    return (account, id) -> transactions.inTransaction(() -> service.share(account, id));
  }

  @Produces
  @Singleton
  AcceptOffer acceptOffer(
      OfferRound round, Customers customers, LinePlans plans, RegisterOrders registerOrders) {
    var service = new AcceptOfferService(round, new OfferOrders(customers, plans), registerOrders);
    return command -> transactions.inTransaction(() -> service.accept(command));
  }

  @Produces
  @Singleton
  ShowOffer showOffer() {
    var service = new ShowOfferService(offers);
    return (account, id, by) -> transactions.inTransaction(() -> service.show(account, id, by));
  }

  @Produces
  @Singleton
  OpenOffer openOffer(OfferVisits visits, OfferRound round) {
    var service = new OpenOfferService(offers, visits, round);
    return command -> transactions.inTransaction(() -> service.open(command));
  }

  @Produces
  @Singleton
  ShowOfferPlan showOfferPlan(LinePlans plans) {
    var service = new ShowOfferPlanService(offers, plans);
    return (account, id, by) -> transactions.inTransaction(() -> service.show(account, id, by));
  }

  @Produces
  @Singleton
  ReadOfferLink readOfferLink(OfferLinks links, Customers customers, Accounts accounts) {
    var service = new ReadOfferLinkService(links, offers, customers, accounts);
    return link -> transactions.inTransaction(() -> service.read(link));
  }

  @Produces
  @Singleton
  EnterOffers enterOffers(
      Customers customers,
      CustomerSequences sequences,
      OfferVisits visits,
      OfferAnnouncements announcements) {
    var service = new EnterOffersService(customers, sequences, visits, announcements, clock);
    return command -> transactions.inTransaction(() -> service.enter(command));
  }
}
